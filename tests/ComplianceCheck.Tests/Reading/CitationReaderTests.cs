using ComplianceCheck.Facts;
using ComplianceCheck.Language;
using ComplianceCheck.Messages;
using ComplianceCheck.Reading.Citations;

namespace ComplianceCheck.Tests.Reading;

public sealed class CitationReaderTests
{
    private static readonly Lexicon Laws = Lexicon.Load(EmbeddedRules.Files("lexicon/").Where(f => f.Key != "laws").Append(new("laws", """
        tiaoli-old: {title: 中华人民共和国政府信息公开条例, aliases: [政府信息公开条例], number: 国务院令第492号, in-force: 2008-05-01, until: 2019-05-15}
        tiaoli-new: {title: 中华人民共和国政府信息公开条例, aliases: [政府信息公开条例], number: 国务院令第711号, in-force: 2019-05-15}
        banfa: {title: 浙江省政府信息公开暂行办法, number: 浙江省人民政府令第302号, in-force: 2012-08-01}
        geshi: {title: 某办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知, aliases: [中华人民共和国政府信息公开工作年度报告格式, 政府信息公开工作年度报告格式], number: 国办公开办函〔2021〕30号}
        """)));

    [Fact]
    public void A_citation_knows_the_editions_of_its_document()
    {
        var unnumbered = Read("根据《中华人民共和国政府信息公开条例》编制本报告。", 2017)[0];
        unnumbered.EditionOn(new DateOnly(2017, 12, 31))!.Key.ShouldBe("tiaoli-old");
        unnumbered.EditionOn(new DateOnly(2020, 12, 31))!.Key.ShouldBe("tiaoli-new");
        unnumbered.EditionOn(new DateOnly(2000, 12, 31))!.Key.ShouldBe("tiaoli-old"); // none was in force: the one that was understood

        var numbered = Read("根据《政府信息公开条例》（国务院令第711号）编制本报告。", 2017)[0];
        numbered.EditionOn(new DateOnly(2017, 12, 31))!.Key.ShouldBe("tiaoli-new");
        Read("根据《政府信息公开指南》编制本报告。", 2017)[0].EditionOn(new DateOnly(2017, 12, 31)).ShouldBeNull();
    }

    private static IReadOnlyList<Citation> Read(string text, int year = 2017) =>
        CitationReader.Read(Texts.Context("# 标题\n" + text, year, Laws));
}
