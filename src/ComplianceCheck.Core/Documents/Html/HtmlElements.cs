using System.Collections.Frozen;

namespace ComplianceCheck.Documents.Html;

/// <summary>What the elements of HTML are, by their names in lower case.</summary>
internal static class HtmlElements
{
    private static readonly FrozenSet<string> Blocks = Set(
        "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form "
        + "h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table caption thead tbody "
        + "tfoot tr td th ul");

    private static readonly FrozenSet<string> Voids = Set(
        "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr");

    private static readonly FrozenSet<string> SelfClosing = Set(
        "p li td th tr tbody thead tfoot option dd dt colgroup html head body");

    private static readonly FrozenSet<string> Formats = Set("a b big code em font i nobr s small strike strong tt u");

    private static readonly FrozenSet<string> Unseen = Set(
        "script style noscript template head title select datalist button textarea iframe object embed audio video canvas "
        + "svg map rp link meta noframes");

    /// <summary>Whether it begins a new paragraph.</summary>
    public static bool IsBlock(string name) => Blocks.Contains(name);

    /// <summary>Whether it has no content.</summary>
    public static bool IsVoid(string name) => Voids.Contains(name);

    /// <summary>Whether its end tag may be left out, so that it cannot nest by itself.</summary>
    public static bool ClosesItself(string name) => SelfClosing.Contains(name);

    /// <summary>Whether the parser repeats it in the blocks that follow while it is open.</summary>
    public static bool IsFormatting(string name) => Formats.Contains(name);

    /// <summary>Whether its content is no text of the page: code, controls, pictures.</summary>
    public static bool IsUnseen(string name) => Unseen.Contains(name);

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
