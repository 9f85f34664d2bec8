using ComplianceCheck.Findings;
using ComplianceCheck.Messages;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Rules.Packs;

/// <summary>Which requirements the caller wants, by id or by prefix.</summary>
internal sealed class RuleSelection
{
    private readonly IReadOnlyList<string> select;
    private readonly IReadOnlyList<string> ignore;
    private readonly IReadOnlyList<SeverityChoice> severities;

    /// <summary>Reads the options against the ids of a book.</summary>
    /// <exception cref="RuleOptionException">One of them matches nothing.</exception>
    public RuleSelection(RuleBook book, RuleOptions options)
    {
        select = [.. options.Select.Select(p => Known(book, p))];
        ignore = [.. options.Ignore.Select(p => Known(book, p))];

        // An id is more exact than a prefix, a long prefix more than a short one.
        severities =
        [
            .. options.Severities
                .Select(s => s with { Pattern = Known(book, s.Pattern) })
                .OrderBy(s => s.Pattern.EndsWith('*'))
                .ThenByDescending(s => s.Pattern.Length),
        ];
    }

    /// <summary>Whether a requirement is wanted.</summary>
    public bool Wants(string id) => (select.Count == 0 || select.Any(p => Matches(p, id))) && !ignore.Any(p => Matches(p, id));

    /// <summary>The severity that the caller gives to a requirement; null where that of its pack stands.</summary>
    public Severity? SeverityOf(string id) => severities.FirstOrDefault(s => Matches(s.Pattern, id))?.Severity;

    private static string Known(RuleBook book, string pattern)
    {
        if (pattern.EndsWith('*'))
        {
            if (book.Requirements.Any(r => Matches(pattern, r.Id)))
            {
                return pattern;
            }
        }
        else if (book.Find(pattern) is { } need)
        {
            return need.Id;
        }

        throw new RuleOptionException(
            MessageCatalogue.Mistakes.Sentence("option-unknown-id", pattern),
            Nearest.To(pattern, book.Requirements.Select(r => r.Id)));
    }

    private static bool Matches(string pattern, string id) =>
        pattern.EndsWith('*') ? id.StartsWith(pattern[..^1], StringComparison.Ordinal) : id == pattern;
}
