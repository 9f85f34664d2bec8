using System.Text.RegularExpressions;

namespace ComplianceCheck.Fuzz.Mutations;

/// <summary>Spoils the tags of a page.</summary>
internal sealed partial class HtmlMutation : IMutation
{
    private static readonly string[] Names =
        ["div", "p", "table", "tr", "td", "th", "tbody", "ul", "ol", "li", "span", "b", "h1", "h3", "form", "select", "option", "template", "svg", "math", "mtext", "foreignObject", "iframe", "pre", "a", "font", "noscript", "frameset", "caption", "col"];

    private static readonly string[] Pieces =
    [
        "<!--", "-->", "<script>", "</script>", "<style>", "<textarea>", "<title>", "<plaintext>", "<![CDATA[", "<!DOCTYPE html SYSTEM \"file:///etc/passwd\">", "<!ENTITY x \"y\">", "<meta charset=gb18030>",
        "<meta charset=\"utf-16\">", "<meta http-equiv=refresh content=0>", "<base href=\"http://example.invalid/\">", "<", "</", "<a", "<td colspan=", "&#x10FFFF;", "&#0;", "&#xD800;", "&nosuch;", "</body></html>", "<body><body>",
        "<tr><td rowspan=65535>", "<td colspan=1000 rowspan=65534>", "<table><table><table>", "<li value=2147483647>", "<ol start=-2147483648 type=i>", "<p style=\"display:none\">", "<div hidden>",
    ];

    public byte[] Apply(byte[] file, Random random, out string done)
    {
        var encoding = TextEncodings.Of(file);
        var page = TextEncodings.Decode(file, encoding);
        var tags = Tag().Matches(page);
        return TextEncodings.Encode(tags.Count == 0 ? TextMutation.Spoil(page, random, out done) : Spoil(page, tags, random, out done), encoding);
    }

    private static string Spoil(string page, MatchCollection tags, Random random, out string done)
    {
        var tag = tags[random.Next(tags.Count)];
        var name = Names[random.Next(Names.Length)];
        switch (random.Next(9))
        {
            case 0:
                done = "tag taken out " + tag.Value[..Math.Min(tag.Length, 12)];
                return page.Remove(tag.Index, tag.Length);
            case 1:
                done = "tag repeated";
                return page.Insert(tag.Index, Hostile.Repeat(tag.Value, Hostile.Times(random, 30_000)));
            case 2:
                done = "deep nesting of " + name;
                return page.Insert(tag.Index, Hostile.Repeat($"<{name}>", Hostile.Times(random, 60_000)));
            case 3:
                done = "spans";
                return page.Insert(tag.Index, $"<table><tr><td colspan={Hostile.Number(random)} rowspan={Hostile.Number(random)}>1<td rowspan=\"{Hostile.Number(random)}\">2<tr><td>3</table>");
            case 4:
                done = "spans of a cell";
                return CellTag().Replace(page, m => random.Next(10) == 0 ? $"<td colspan=\"{Hostile.Number(random)}\" rowspan=\"{Hostile.Number(random)}\">" : m.Value);
            case 5:
                done = "huge attribute";
                return page.Insert(tag.Index, $"<div {name}=\"{Hostile.Repeat(Hostile.Text(random), Hostile.Times(random, 20_000))}\" {Hostile.Repeat("a b=c ", Hostile.Times(random, 5000))}>");
            case 6:
                done = "tags exchanged";
                var other = tags[random.Next(tags.Count)];
                var (first, second) = tag.Index < other.Index ? (tag, other) : (other, tag);
                return ReferenceEquals(tag, other) ? page : string.Concat(
                    page.AsSpan(0, first.Index), second.Value, page.AsSpan(first.Index + first.Length, second.Index - first.Index - first.Length).ToString() + first.Value, page.AsSpan(second.Index + second.Length));
            case 7:
                done = "words";
                return TextMutation.Spoil(page, random, out done);
            default:
                var piece = Pieces[random.Next(Pieces.Length)];
                done = "piece " + piece;
                return page.Insert(random.Next(2) == 0 ? tag.Index : random.Next(page.Length), piece);
        }
    }

    [GeneratedRegex("<[^<>]{1,200}>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex("<t[dh][^<>]{0,200}>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex CellTag();
}
