using ComplianceCheck.Output.Text;
using ComplianceCheck.Rules;

namespace ComplianceCheck.Cli.Verbs;

/// <summary>A requirement written out for a person.</summary>
internal sealed class RequirementPage(Page page, Voice voice)
{
    private readonly ReaderWords words = new(voice.Language);

    public void Write(Requirement need, Pack pack)
    {
        page.Pieces(0, (need.Id, Ink.Strong), ("  ", Ink.Plain), (voice.In(need.Title), Ink.Strong));
        page.Blank();
        page.Labelled(0, voice.Say("explain.severity"), words.Of(need.Severity));
        page.Labelled(0, voice.Say("explain.pack"), $"{need.Pack} · {voice.In(pack.Title)}");
        page.Labelled(0, voice.Say("explain.applies"), Applies(need.Applies));
        if (need.IsGate)
        {
            page.Line(0, voice.Say("explain.gate"));
        }

        page.Line(0, voice.Say("explain.basis"), Ink.Faint);
        foreach (var basis in need.Basis)
        {
            page.Line(2, words.Of(basis));
            if (pack.Sources.FirstOrDefault(s => s.Title == basis.Document) is { } source)
            {
                page.Line(4, Since(source), Ink.Faint);
            }
        }

        page.Labelled(0, voice.Say("explain.kind"), $"{need.Kind.Name} · {voice.In(need.Kind.Description)}");
        page.Labelled(0, voice.Say("explain.message"), voice.In(need.Message));
        Examples("explain.pass", need.Examples.Pass, Ink.Good);
        Examples("explain.fail", need.Examples.Fail, Ink.Error);
        page.Labelled(0, voice.Say("explain.fix"), voice.In(need.Fix));
    }

    private void Examples(string title, IReadOnlyList<RequirementExample> examples, Ink ink)
    {
        if (examples.Count == 0)
        {
            return;
        }

        page.Line(0, voice.Say(title), Ink.Faint);
        foreach (var line in examples.SelectMany(e => e.Text.TrimEnd().Split('\n')))
        {
            page.Line(2, line, ink);
        }
    }

    private string Since(LegalSource source)
    {
        var since = source.InForce is { } from ? voice.Fill("explain.since", ("day", Day(from))) : "";
        var until = source.Until is { } end ? voice.Fill("explain.until", ("day", Day(end))) : "";
        var practice = source.IsPractice ? voice.Say("explain.practice") : "";
        return string.Join(voice.Say("explain.comma"), new[] { practice, since, until }.Where(p => p.Length > 0));
    }

    private string Applies(Applicability applies)
    {
        var years = applies switch
        {
            { FirstYear: { } first, LastYear: { } last } => first == last
                ? voice.Fill("explain.year", ("year", Voice.Number(first)))
                : voice.Fill("explain.years", ("first", Voice.Number(first)), ("last", Voice.Number(last))),
            { FirstYear: { } first } => voice.Fill("explain.years-from", ("first", Voice.Number(first))),
            { LastYear: { } last } => voice.Fill("explain.years-to", ("last", Voice.Number(last))),
            _ => voice.Say("explain.years-all"),
        };
        var bodies = applies.Bodies.Count == 0 ? voice.Say("explain.bodies-all") : string.Join(' ', applies.Bodies.Select(words.Of));
        return string.Join(voice.Say("explain.comma"), new[] { years, bodies, string.Join(' ', applies.Places) }.Where(p => p.Length > 0));
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
