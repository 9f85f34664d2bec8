using System.Globalization;
using ComplianceCheck.Documents.Model;
using ComplianceCheck.Findings;
using ComplianceCheck.Messages;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Rules.Engine;

/// <summary>Makes findings of faults.</summary>
internal sealed class FindingMaker
{
    /// <summary>Characters of an argument in a message; a fault may quote a whole report that is one line.</summary>
    private const int LongestArgument = 200;

    private readonly Dictionary<string, string> common;
    private readonly int? year;

    public FindingMaker(int? year, string? agency)
    {
        this.year = year;
        common = new(StringComparer.Ordinal)
        {
            ["year"] = Invariant(year),
            ["next-year"] = Invariant(year + 1),
            ["agency"] = agency ?? "",
        };
    }

    /// <summary>A finding, without fingerprint.</summary>
    public DraftFinding Draft(Requirement need, Fault fault)
    {
        var variant = fault.Variant is { } name ? need.Variants.GetValueOrDefault(name) : null;
        var severity = variant?.Severity ?? need.Severity;
        var arguments = Arguments(need, fault);
        var (zh, en) = (Known(arguments, DisplayLanguage.Chinese), Known(arguments, DisplayLanguage.English));
        var finding = new Finding
        {
            RuleId = need.Id,
            Severity = fault.IsGuess && severity > Severity.Warning ? Severity.Warning : severity,
            Message = (variant?.Message ?? need.Message).Fill(zh, en),
            Fix = (variant?.Fix ?? need.Fix).Fill(zh, en),
            Basis = need.Basis,
            Place = fault.Place,
            Related = Listed.Of(fault.Related),
            MoreRelated = Listed.Beyond(fault.Related),
            Evidence = Listed.Of(fault.Evidence),
            MoreEvidence = Listed.Beyond(fault.Evidence),
            Fingerprint = "",
        };
        return new DraftFinding(finding, Fingerprint.Content(need.Id, year, fault));
    }

    /// <summary>Sorts, leaves out what is said twice, and gives each its fingerprint.</summary>
    public static IReadOnlyList<Finding> Finish(IReadOnlyList<DraftFinding> drafts)
    {
        var findings = new List<Finding>(drafts.Count);
        var said = new HashSet<(string, Place?, LocalizedText)>();
        var occurrences = new Dictionary<string, int>(StringComparer.Ordinal);

        // What concerns the whole report stands before what has a place.
        foreach (var (finding, content) in drafts
            .OrderBy(d => d.Finding.Place?.Order ?? long.MinValue)
            .ThenBy(d => d.Finding.RuleId, StringComparer.Ordinal)
            .ThenBy(d => d.Content, StringComparer.Ordinal)
            .ThenBy(d => d.Finding.Message.Zh, StringComparer.Ordinal))
        {
            if (said.Add((finding.RuleId, finding.Place, finding.Message)))
            {
                var occurrence = occurrences.GetValueOrDefault(content);
                occurrences[content] = occurrence + 1;
                findings.Add(finding with { Fingerprint = Fingerprint.Of(content, occurrence) });
            }
        }

        return findings;
    }

    private Dictionary<string, string> Arguments(Requirement need, Fault fault)
    {
        var arguments = new Dictionary<string, string>(common, StringComparer.Ordinal);
        foreach (var name in need.Kind.Arguments)
        {
            arguments.TryAdd(name, "");
        }

        foreach (var (name, value) in fault.Arguments)
        {
            arguments[name] = Shortened(value);
        }

        return arguments;
    }

    private static Dictionary<string, string> Known(Dictionary<string, string> arguments, DisplayLanguage language)
    {
        var known = new Dictionary<string, string>(arguments.Count, StringComparer.Ordinal);
        foreach (var (name, value) in arguments)
        {
            known[name] = string.IsNullOrWhiteSpace(value) ? Unknown(name, language) : value;
        }

        return known;
    }

    private static string Unknown(string name, DisplayLanguage language)
    {
        var unknowns = MessageCatalogue.Unknowns;
        return unknowns.Sentence(unknowns.Has(name) ? name : "other").In(language);
    }

    private static string Shortened(string value)
    {
        if (value.Length <= LongestArgument)
        {
            return value;
        }

        var length = char.IsHighSurrogate(value[LongestArgument - 1]) ? LongestArgument - 1 : LongestArgument;
        return value[..length] + "…";
    }

    private static string Invariant(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
