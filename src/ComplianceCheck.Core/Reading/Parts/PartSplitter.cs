using System.Text.RegularExpressions;
using ComplianceCheck.Facts;
using ComplianceCheck.Language;
using ComplianceCheck.Reading.Outline;

namespace ComplianceCheck.Reading.Parts;

/// <summary>
/// Cuts a list of parts into their names. Commas, 、 and 和 stand between names as well as inside them
/// (因…申请行政复议、提起行政诉讼的情况 is one), so pieces are joined again by what they speak of and how they end.
/// </summary>
internal sealed partial class PartSplitter
{
    // The share of letters that a name and the title of its part have in common.
    private const double SameTitle = 0.85;

    // Stands for a sign that parts nothing.
    private const char Inside = '\uE000';

    private readonly RoleReader roles;
    private readonly ListedPartWords words;

    private PartSplitter(Lexicon lexicon)
    {
        roles = RoleReader.Of(lexicon);
        words = lexicon.Get<ListedPartWords>();
    }

    /// <summary>The splitter of a lexicon.</summary>
    public static PartSplitter Of(Lexicon lexicon) => lexicon.Part(l => new PartSplitter(l));

    /// <summary>The parts that a list names, in its order.</summary>
    /// <param name="list">Folded text of the list, without what stands before and after it.</param>
    /// <param name="stated">The number of parts that is stated with it; null where none is.</param>
    /// <param name="titles">The titles of the report's parts.</param>
    public IReadOnlyList<ListedPart> Split(string list, int? stated, IReadOnlyList<string> titles)
    {
        list = OutsideBrackets(list);
        // Where commas part the names, 、 stands inside them.
        list = Ordinal().Replace(list, ",");
        var commas = list.Split([',', ';', '。'], StringSplitOptions.RemoveEmptyEntries).Where(c => c.Trim('、').Length > 0).ToArray();
        var names = new List<string>();
        if (commas.Length >= 3 && commas.Count(c => c.Contains('、', StringComparison.Ordinal)) * 2 <= commas.Length)
        {
            foreach (var piece in commas)
            {
                var inner = Merge(piece.Split('、', StringSplitOptions.RemoveEmptyEntries));
                names.AddRange(inner.Skip(1).All(i => IsComplete(i) && roles.RolesOf(i).Count > 0) && IsComplete(inner[0]) ? inner : [piece]);
            }
        }
        else
        {
            names = Merge(list.Split(['、', ',', ';', '。'], StringSplitOptions.RemoveEmptyEntries));
        }

        return Fitted([.. names.Select(Clean).SelectMany(CutLostSeparators).Select(n => Cut(n, titles)).Where(g => g.Names.Length > 0)], stated);
    }

    // A name and, where it is cut at a joint, its halves. What a heading says whole is one name.
    private Piece Cut(string name, IReadOnlyList<string> titles)
    {
        string[] halves = [.. CutJoint(name).Select(Clean).Where(n => n.Length >= 2)];
        return halves.Length > 1 && titles.Any(t => Likeness.OfHeadings(name, t) >= SameTitle) ? new Piece(name, [name]) : new Piece(name, halves);
    }

    // Where more names are read than the sentence counts, halves of names were taken for names: those at a joint first, then neighbours that speak of the same.
    private List<ListedPart> Fitted(List<Piece> pieces, int? stated)
    {
        for (var i = pieces.Count - 1; i >= 0 && pieces.Sum(p => p.Names.Length) > stated; i--)
        {
            pieces[i] = pieces[i].Names.Length > 1 ? new Piece(pieces[i].Whole, [Clean(pieces[i].Whole)]) : pieces[i];
        }

        for (var i = pieces.Count - 1; i > 0 && pieces.Sum(p => p.Names.Length) > stated; i--)
        {
            if (roles.RolesOf(pieces[i].Whole) is { Count: > 0 } same && same.SequenceEqual(roles.RolesOf(pieces[i - 1].Whole)))
            {
                var both = pieces[i - 1].Whole + "、" + pieces[i].Whole;
                pieces[i - 1] = new Piece(both, [both]);
                pieces.RemoveAt(i);
            }
        }

        return [.. pieces.SelectMany(p => p.Names).Select(n => n.Replace(Inside, '、')).Select(n => new ListedPart(n, roles.RolesOf(n)))];
    }

    // What stands in brackets explains a name: its signs part nothing. Marks of quotation part names where nothing else does.
    private static string OutsideBrackets(string list)
    {
        var text = list.Replace("\"\"", "、", StringComparison.Ordinal).Replace("\"", "", StringComparison.Ordinal).ToCharArray();
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth = text[i] switch { '(' => depth + 1, ')' => Math.Max(0, depth - 1), _ => depth };
            text[i] = text[i] is >= '①' and <= '⑳' ? ',' : depth > 0 && text[i] is '、' or ',' or ';' ? Inside : text[i];
        }

        return new string(text);
    }

    // A piece that is no whole name goes on with the next when both speak of the same.
    private List<string> Merge(string[] pieces)
    {
        var names = new List<string>();
        foreach (var piece in pieces)
        {
            if (names.Count > 0 && !IsComplete(names[^1]) && GoesOn(names[^1], piece))
            {
                names[^1] += "、" + piece;
            }
            else
            {
                names.Add(piece);
            }
        }

        return names;
    }

    private bool GoesOn(string name, string piece)
    {
        var left = roles.RolesOf(Clean(name));
        var right = roles.RolesOf(FirstHalf(Clean(piece)));
        return left.Count > 0 && right.Count > 0 && right.All(left.Contains);
    }

    // 改进情况和其他事项: what the first name is decides whether the piece goes on with the one before.
    private string FirstHalf(string piece) => CutJoint(piece).First();

    private bool IsComplete(string name) => words.Endings.Any(e => name.EndsWith(e, StringComparison.Ordinal));

    // 依申请公开政府信息 may go on with 及咨询受理情况; 依申请公开情况 does not.
    private bool EndsForSure(string name) => words.FirmEndings.Any(e => name.EndsWith(e, StringComparison.Ordinal));

    // “…情况和其他需要报告的事项”: 和 parts two names where both are whole and speak of different things.
    private IEnumerable<string> CutJoint(string name)
    {
        foreach (Match joint in Joint().Matches(name))
        {
            var left = name[..joint.Index];
            var right = name[(joint.Index + joint.Length)..];
            if (!(IsComplete(left) || (joint.Length > 1 && !roles.RolesOf(left).Any(roles.RolesOf(right).Contains))) || !IsComplete(right))
            {
                continue;
            }

            var leftRoles = roles.RolesOf(left);
            var rightRoles = roles.RolesOf(right);
            var isOther = rightRoles.Count > 0 && !rightRoles.All(leftRoles.Contains);
            if ((isOther && (joint.Length > 1 || EndsForSure(left))) || (joint.Length > 1 && leftRoles.Count > 0 && rightRoles.Count > 0))
            {
                return [left, .. CutJoint(right)];
            }
        }

        return [name];
    }

    // “总体情况主动公开政府信息情况”: a separator was lost where a second whole name begins.
    private IEnumerable<string> CutLostSeparators(string name)
    {
        foreach (var ending in words.InnerEndings)
        {
            var at = name.IndexOf(ending, StringComparison.Ordinal) + ending.Length;
            if (at < ending.Length || at + 4 > name.Length || words.Continuations.WordAt(name.AsSpan(at)) is not null)
            {
                continue;
            }

            var left = roles.RolesOf(name.AsSpan(0, at));
            var right = roles.RolesOf(name.AsSpan(at));
            if (left.Count > 0 && right.Count > 0 && IsComplete(name) && !right.All(left.Contains))
            {
                return [name[..at], .. CutLostSeparators(name[at..])];
            }
        }

        return [name];
    }

    private string Clean(string name)
    {
        var at = 0;
        while (words.LeadWords.WordAt(name.AsSpan(at)) is { } word && name.Length - at - word.Length >= 2)
        {
            at += word.Length;
        }

        return name[at..].TrimEnd('等', ':', '"', '.');
    }

    [GeneratedRegex(@"(?<=^|[,;、:。])(第?[" + Numerals.Simple + @"]{1,3}(部分)?(是|、|为|[.:])|\(\d{1,3}\)|\d{1,2}[.、])|\([" + Numerals.Simple + @"]{1,3}\)", RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();

    [GeneratedRegex("以及|和|与|及|并", RegexOptions.CultureInvariant)]
    private static partial Regex Joint();

    private sealed record Piece(string Whole, string[] Names);
}
