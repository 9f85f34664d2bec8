using System.Globalization;
using ComplianceCheck.Findings;
using ComplianceCheck.Messages;
using ComplianceCheck.Output.Model;
using ComplianceCheck.Output.Text;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Output.Reference;

/// <summary>Describes requirements.</summary>
/// <param name="language">The language.</param>
public sealed class EntryMaker(DisplayLanguage language)
{
    private readonly MessageCatalogue messages = FormatMessages.All;
    private readonly ReaderWords words = new(language);

    /// <summary>Everything about a requirement.</summary>
    /// <param name="need">The requirement.</param>
    /// <param name="pack">Its pack.</param>
    public RequirementEntry Of(Requirement need, Pack pack)
    {
        var parts = new List<EntryPart>
        {
            Beside("entry.severity", words.Of(need.Severity)),
            Beside("entry.pack", $"{need.Pack} · {pack.Title.In(language)}"),
            Beside("entry.applies", Applies(need.Applies)),
        };
        if (need.IsGate)
        {
            parts.Add(new EntryPart("", [new EntryLine(Say("entry.gate"), [])], IsList: false));
        }

        parts.Add(Under("entry.basis", need.Basis.Select(b => new EntryLine(words.Of(b), Since(b, pack)))));
        parts.Add(Beside("entry.kind", $"{need.Kind.Name} · {need.Kind.Description.In(language)}"));
        parts.Add(Beside("entry.message", need.Message.In(language)));
        AddList(parts, "entry.variants", Variants(need));
        AddList(parts, "entry.pass", need.Examples.Pass.Select(e => Example(e, Ink.Good)));
        AddList(parts, "entry.fail", need.Examples.Fail.Select(e => Example(e, Ink.Error)));
        parts.Add(Beside("entry.fix", need.Fix.In(language)));
        return new RequirementEntry(need.Id, need.Title.In(language), parts);
    }

    private IEnumerable<EntryLine> Variants(Requirement need) =>
        from name in need.Kind.Variants
        let variant = need.Variants.GetValueOrDefault(name)
        where variant is not null
        let message = variant.Message ?? need.Message
        let severity = words.Of(variant.Severity ?? need.Severity)
        select new EntryLine(
            messages.Fill("entry.variant", ("severity", severity), ("message", message.In(language))).In(language),
            variant.Fix is { } fix ? [Say("entry.fix") + fix.In(language)] : []);

    private static EntryLine Example(RequirementExample example, Ink ink) => new(example.Text.TrimEnd(), [], ink, IsExample: true);

    private IReadOnlyList<string> Since(LegalBasis basis, Pack pack)
    {
        if (pack.Sources.FirstOrDefault(s => s.Title == basis.Document) is not { } source)
        {
            return [];
        }

        var since = source.InForce is { } from ? messages.Fill("entry.since", ("day", Day(from))).In(language) : "";
        var until = source.Until is { } end ? messages.Fill("entry.until", ("day", Day(end))).In(language) : "";
        var practice = source.IsPractice ? Say("entry.practice") : "";
        var note = Joined(practice, since, until);
        return note.Length > 0 ? [note] : [];
    }

    private string Applies(Applicability applies)
    {
        var years = applies switch
        {
            { FirstYear: { } first, LastYear: { } last } => first == last
                ? Fill("entry.year", ("year", first))
                : Fill("entry.years", ("first", first), ("last", last)),
            { FirstYear: { } first } => Fill("entry.years-from", ("first", first)),
            { LastYear: { } last } => Fill("entry.years-to", ("last", last)),
            _ => Say("entry.years-all"),
        };
        var bodies = applies.Bodies.Count == 0 ? Say("entry.bodies-all") : string.Join(' ', applies.Bodies.Select(words.Of));
        return Joined(years, bodies, string.Join(' ', applies.Places));
    }

    private EntryPart Beside(string label, string text) => new(Say(label), [new EntryLine(text, [])], IsList: false);

    private EntryPart Under(string label, IEnumerable<EntryLine> lines) => new(Say(label), [.. lines], IsList: true);

    private void AddList(List<EntryPart> parts, string label, IEnumerable<EntryLine> lines)
    {
        if (Under(label, lines) is { Lines.Count: > 0 } part)
        {
            parts.Add(part);
        }
    }

    private string Joined(params string[] pieces) => string.Join(Say("entry.comma"), pieces.Where(p => p.Length > 0));

    private string Say(string key) => messages[key].In(language);

    private string Fill(string key, params (string Name, int Value)[] numbers) =>
        messages.Fill(key, numbers.Select(n => (n.Name, n.Value.ToString(CultureInfo.InvariantCulture))).ToArray()).In(language);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
