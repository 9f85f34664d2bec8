using System.Globalization;
using ComplianceCheck.Language;
using ComplianceCheck.Reading.Outline;

namespace ComplianceCheck.Tests.Reading;

/// <summary>Candidates are written as their numbers: 1 on a line of its own, 1r run into its text, 1i in the middle of a paragraph; a star for the words of a part, a tilde for a clause.</summary>
public sealed class HeadingChainTests
{
    [Theory]
    [InlineData("1* 2* 3*", "1* 2* 3*", "that count on")]
    [InlineData("1* 3*", "1* 3*", "with a gap")]
    [InlineData("1* 2* 2* 3*", "1* 2* 2* 3*", "a number that stands there twice on lines of their own")]
    [InlineData("1r* 2r* 2r 3r*", "1r* 2r* 3r*", "run into its text, and with no words of a part, it is none")]
    [InlineData("1* 3* 2* 4*", "1* 3* 2* 4*", "out of order, with words of parts")]
    [InlineData("3 1* 2*", "1* 2*", "one before the first")]
    [InlineData("2* 3*", "2* 3*", "no first")]
    [InlineData("1* 2* 3* 5i*", "1* 2* 3*", "beside three lines of their own a number inside a paragraph belongs to a list")]
    [InlineData("1* 2* 3* 4i*", "1* 2* 3* 4i*", "unless it is the next one and has the words of a part")]
    [InlineData("1* 2* 4i*", "1* 2* 4i*", "beside two it does not")]
    [InlineData("1* 2~ 3*", "1* 2~ 3*", "a clause whose number is the next one")]
    [InlineData("1* 2* 5~", "1* 2*", "a clause out of line")]
    [InlineData("1* 1i 2*", "1* 2*", "words in the middle of a paragraph")]
    public void The_likeliest_sequence_is_chosen(string candidates, string chosen, string why) =>
        string.Join(' ', HeadingChain.Best([.. candidates.Split(' ').Select(Read)]).Select(h => h.Title)).ShouldBe(chosen, why);

    [Fact]
    public void No_more_candidates_are_weighed_than_any_report_has()
    {
        var chain = HeadingChain.Best([.. Enumerable.Range(1, 2001).Select(i => Read(i.ToString(CultureInfo.InvariantCulture) + "*", i))]);
        (chain.Count, chain[^1].Ordinal).ShouldBe((2000, 2000));
    }

    [Fact]
    public void Nothing_is_chosen_from_nothing() => HeadingChain.Best([]).ShouldBeEmpty();

    private static Heading Read(string text, int at)
    {
        var form = text.Contains('r', StringComparison.Ordinal) ? HeadingForm.RunIn : text.Contains('i', StringComparison.Ordinal) ? HeadingForm.Inline : HeadingForm.OwnLine;
        var number = int.Parse(text.TrimEnd('*', '~', 'r', 'i'), CultureInfo.InvariantCulture);
        return new Heading(new TextRange(10 * at, (10 * at) + 5), HeadingStyle.Han, form, number, text, text.EndsWith('*') ? ["overview"] : []) { IsLoose = text.EndsWith('~') };
    }
}
