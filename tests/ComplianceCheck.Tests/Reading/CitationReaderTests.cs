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

    [Theory]
    [InlineData("根据《中华人民共和国政府信息公开条例》编制本报告。", 2017, "tiaoli-old", null)]
    [InlineData("根据《中华人民共和国政府信息公开条例》编制本报告。", 2020, "tiaoli-new", null)]
    [InlineData("根据《政府信息公开条例》（国务院令第711号）编制本报告。", 2017, "tiaoli-new", "国务院令第711号")]
    [InlineData("根据国务院令第492号《政府信息公开条例》编制。", 2020, "tiaoli-old", "国务院令第492号")]
    [InlineData("根据《中华人民共和国政府信息公开条例》（国务院第492号令，以下简称《条例》）编制。", 2017, "tiaoli-old", "国务院第492号令")]
    [InlineData("根据《关于印发<中华人民共和国政府信息公开工作年度报告格式>的通知》（国办公开办函〔2021〕30 号）编制。", 2022, "geshi", "国办公开办函[2021]30号")]
    [InlineData("根据《浙江省政府信息公开暂行办法》编制。", 2017, "banfa", null)]
    public void A_law_is_recognised_by_title_number_and_year(string text, int year, string key, string? number)
    {
        var citation = Read(text, year)[0];
        citation.LawKey.ShouldBe(key);
        citation.Number.ShouldBe(number);
        citation.IsMisnamed.ShouldBeFalse();
        citation.IsBasis.ShouldBeTrue();
    }

    [Theory]
    [InlineData("《政府信息公开条例》正式施行。根据该条例的规定，编制本报告。", true)]
    [InlineData("《政府信息公开条例》正式施行。根据县政府要求，编制本报告。", false)]
    public void A_document_named_again_as_the_basis_is_the_basis(string text, bool isBasis) =>
        Read(text).ShouldHaveSingleItem().IsBasis.ShouldBe(isBasis);

    [Theory]
    [InlineData("《中华人民共和国政府信息公开工作条例》", "tiaoli-old")]
    [InlineData("《中华人民共和国政府信息公开条列》", "tiaoli-old")]
    [InlineData("《中华人民共和国信息公开条例》", "tiaoli-old")]
    [InlineData("《政府信息年度报告格式》", "geshi")]
    [InlineData("《福建省政府信息公开办法》", null)]
    [InlineData("《政府信息公开指南》", null)]
    [InlineData("《湖南省政府信息公开条例》", null)]
    public void A_title_that_is_nearly_right_is_misnamed_and_another_document_is_not(string text, string? key)
    {
        var citation = Read("根据" + text + "编制。").ShouldHaveSingleItem();
        citation.LawKey.ShouldBe(key);
        citation.IsMisnamed.ShouldBe(key is not null);
    }

    [Fact]
    public void A_short_name_stands_for_the_document_it_was_given_to()
    {
        var citations = Read("根据《中华人民共和国政府信息公开条例》（以下简称《条例》）编制。\n一、概述\n认真贯彻《条例》。");
        citations.Select(c => (c.Document, c.LawKey, c.IsBasis)).ShouldBe(
            [("中华人民共和国政府信息公开条例", "tiaoli-old", true), ("条例", "tiaoli-old", false)]);
    }

    [Theory]
    [InlineData("根据《中华人民共和国政府信息公开条例有关规定，编制本报告。", "中华人民共和国政府信息公开条例")]
    [InlineData("根据《《政府信息公开条例》编制。", "政府信息公开条例")]
    [InlineData("下发了《关于转发<某通知>的通知》。", "关于转发<某通知>的通知")]
    [InlineData("下发了《关于转发《某通知》的通知》。", "关于转发《某通知》的通知")]
    public void Marks_may_be_nested_doubled_or_missing(string text, string document) =>
        Read(text).ShouldHaveSingleItem().Document.ShouldBe(document);

    [Fact]
    public void The_report_itself_is_no_basis()
    {
        var citations = Read("根据《政府信息公开条例》、《浙江省政府信息公开暂行办法》要求，现发布《某局2017年政府信息公开工作年度报告》。");
        citations.Select(c => c.IsBasis).ShouldBe([true, true, false]);
    }

    private static IReadOnlyList<Citation> Read(string text, int year = 2017) =>
        CitationReader.Read(Texts.Context("# 标题\n" + text, year, Laws));
}
