using System.Text;
using ComplianceCheck.Documents.Model;
using ComplianceCheck.Readings.Tests.Reports;
using ComplianceCheck.Readings.Tests.Specifications;
using ComplianceCheck.Readings.Tests.Views;

namespace ComplianceCheck.Readings.Tests;

/// <summary>Reads every example of <c>tests/Readings</c>. One alone: <c>--filter "DisplayName~counts.md:34"</c>.</summary>
public sealed class ReadingsTests
{
    private static readonly Dictionary<string, Example> Examples =
        Specification.All.SelectMany(s => s.Examples).ToDictionary(e => $"{e.File}:{e.Line}", StringComparer.Ordinal);

    public static TheoryData<string, string> All()
    {
        var data = new TheoryData<string, string>();
        foreach (var (at, example) in Examples)
        {
            data.Add(at, example.Heading);
        }

        return data;
    }

    public static TheoryData<string> Files() => [.. Specification.All.Select(s => s.File)];

    [Theory]
    [MemberData(nameof(All))]
    public void An_example_reads_as_written(string at, string under)
    {
        var example = Examples[at];
        example.Heading.ShouldBe(under);
        var subject = new Subject(example.Source);
        var wrong = example.Expected.Select(e => (Expected: e, Read: string.Join(e.Separator, Show(e.View, subject)))).Where(r => r.Read != r.Expected.Facts).ToArray();
        if (wrong.Length > 0)
        {
            Assert.Fail(Message(example, subject, wrong));
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_specification_is_written_as_the_format_asks(string file) =>
        Specification.All.Single(s => s.File == file).Mistakes.ShouldBeEmpty();

    private static IEnumerable<string> Show(string view, Subject subject)
    {
        try
        {
            return [.. ReadingViews.All[view].Read(subject)];
        }
        catch (DocumentException refused)
        {
            return ["refused: " + refused.Code];
        }
    }

    private static string Message(Example example, Subject subject, IEnumerable<(Expectation Expected, string Read)> wrong)
    {
        var message = new StringBuilder().Append($"tests/Readings/{example.File}:{example.Line} ({example.Heading})\n");
        foreach (var (name, text) in example.Shown.Where(s => s.Value.Length > 0))
        {
            message.Append($"\n{name}:\n{Indent(text)}");
        }

        var shown = new HashSet<string>();
        foreach (var (expected, read) in wrong)
        {
            message.Append($"\n{expected.View}, expected:\n{Indent(expected.Facts)}\n{expected.View}, read:\n{Indent(read)}");
            shown.Add(expected.View);
        }

        foreach (var whole in wrong.Select(w => ReadingViews.All[w.Expected.View].PartOf).OfType<string>().Where(shown.Add))
        {
            message.Append($"\nall {whole} that were read:\n{Indent(string.Join('\n', Show(whole, subject)))}");
        }

        return message.Append('\n').ToString();
    }

    private static string Indent(string text) => text.Length == 0 ? "    –" : "    " + text.Replace("\n", "\n    ", StringComparison.Ordinal);
}
