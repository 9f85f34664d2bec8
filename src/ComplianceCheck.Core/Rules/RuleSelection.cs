using ComplianceCheck.Rules.Loading;

namespace ComplianceCheck.Rules;

/// <summary>Which requirements the caller wants, by id or by prefix.</summary>
internal sealed class RuleSelection
{
    private readonly IReadOnlyList<string> select;
    private readonly IReadOnlyList<string> ignore;

    /// <summary>Reads the options against the ids of a book.</summary>
    /// <exception cref="RuleOptionException">One of them matches nothing.</exception>
    public RuleSelection(RuleBook book, RuleOptions options) =>
        (select, ignore) = ([.. options.Select.Select(p => Known(book, p))], [.. options.Ignore.Select(p => Known(book, p))]);

    /// <summary>Whether a requirement is wanted.</summary>
    public bool Wants(string id) => (select.Count == 0 || select.Any(p => Matches(p, id))) && !ignore.Any(p => Matches(p, id));

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
