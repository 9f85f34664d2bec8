using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ComplianceCheck.Mutation;

/// <summary>Writes a file in which each changed body stands once for each change and once as it is.</summary>
internal static class ChangedFile
{
    /// <summary>Name that the compiler is told for changed code; a line of it divided by <see cref="LinesOfOne"/> is the number of the change.</summary>
    public const string Name = "mutants.cs";

    /// <summary>More lines than any body has.</summary>
    public const int LinesOfOne = 2000;

    /// <summary>The text of the file with the numbered changes in it.</summary>
    public static string Write(string text, IEnumerable<(int Id, Change Change)> changes)
    {
        var written = new StringBuilder(text);
        foreach (var group in changes.GroupBy(c => c.Change.Body).OrderByDescending(g => g.Key.Span.Start))
        {
            var span = group.Key.Span;
            written.Remove(span.Start, span.Length).Insert(span.Start, Copies(text, group.Key, [.. group]));
        }

        return written.ToString();
    }

    private static string Copies(string text, Body body, List<(int Id, Change Change)> changes)
    {
        var code = text.Substring(body.Code.SpanStart, body.Code.Span.Length);
        var copies = new StringBuilder();
        if (body.Form == BodyForm.Initial)
        {
            foreach (var (id, change) in changes)
            {
                copies.Append(If(id)).Append(" ? ").Append(Marked(id, $"({Changed(code, body, change)})")).Append(" : ");
            }

            return copies.Append('(').Append(code).Append(')').ToString();
        }

        copies.Append(body.Form == BodyForm.Getter ? "{ get {" : "{");
        foreach (var (id, change) in changes)
        {
            copies.Append("if (").Append(If(id)).Append(')').Append(Marked(id, Statement(body, Changed(code, body, change)))).Append("else ");
        }

        return copies.Append(Statement(body, code)).Append(body.Form == BodyForm.Getter ? "} }" : "}").ToString();
    }

    private static string Changed(string code, Body body, Change change)
    {
        var span = new TextSpan(change.Span.Start - body.Code.SpanStart, change.Span.Length);
        return code[..span.Start] + change.Text + code[span.End..];
    }

    private static string Statement(Body body, string code) => body.Form switch
    {
        BodyForm.Block => code,
        BodyForm.Statement => $"{{ {code}; }}",
        _ => $"{{ return {code}; }}",
    };

    private static string If(int id) => string.Create(CultureInfo.InvariantCulture, $"global::Mutants.Mutant.Is({id})");

    private static string Marked(int id, string code) => string.Create(CultureInfo.InvariantCulture, $"\n#line {id * LinesOfOne} \"{Name}\"\n{code}\n#line default\n");
}
