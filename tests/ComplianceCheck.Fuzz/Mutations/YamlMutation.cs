using System.Text;

namespace ComplianceCheck.Fuzz.Mutations;

/// <summary>Spoils a YAML file.</summary>
internal sealed class YamlMutation : IMutation
{
    private static readonly string[] Values =
    [
        "~", "[]", "{}", "\"\"", "[[[[]]]]", "{a: {b: {c: d}}}", "&a [*a]", "*nosuch", "!!binary aGVsbG8=", "!x y", "|", ">", "<<: *a", "0..9999999999", "2018..2008", "..", "9999-99-99", "\"\\uD800\"", "'", "\"", "{", "- - - -",
        "error", "r1 + r2 = r3", "r1 +", "sum(r1..r2147483647) = r1", "99999999999999999999999 * r1 = r2", "((((((", "r99 * 0 = 1 / 0", "%", "(a+)+$", "{section", "{nosuch}", "GK00-01", "count-or-zero",
    ];

    private static readonly string[] Lines = ["---", "...", "%YAML 9.9", "\t", "? a", ": b", "<<: {a: b}", "a: &x [*x]", "requirements:", "pack: other", "- id: X", "\u0000", "\uFEFF", "retired: {A: B, B: A}"];

    public byte[] Apply(byte[] file, Random random, out string done)
    {
        var text = Encoding.UTF8.GetString(file);
        var lines = text.Split('\n').ToList();
        var at = random.Next(lines.Count);
        switch (random.Next(11))
        {
            case 0:
                done = "line taken out";
                lines.RemoveAt(at);
                break;
            case 1:
                done = "line repeated";
                lines.InsertRange(at, Enumerable.Repeat(lines[at], Hostile.Times(random, 2000)));
                break;
            case 2:
                done = "lines exchanged";
                var other = random.Next(lines.Count);
                (lines[at], lines[other]) = (lines[other], lines[at]);
                break;
            case 3:
                done = "indented";
                lines[at] = new string(' ', random.Next(12)) + lines[at].TrimStart();
                break;
            case 4 or 5:
                done = "value";
                lines[at] = lines[at][..(lines[at].IndexOf(':', StringComparison.Ordinal) + 1)] + " " + (random.Next(3) > 0 ? Values[random.Next(Values.Length)] : Hostile.Number(random));
                break;
            case 6:
                done = "line";
                lines.Insert(at, Lines[random.Next(Lines.Length)]);
                break;
            case 7:
                done = "long value";
                lines[at] += Hostile.Repeat(Hostile.Text(random), Hostile.Times(random, 20_000));
                break;
            case 8:
                done = "deep nesting";
                lines[at] = "x: " + Hostile.Repeat(random.Next(2) == 0 ? "[" : "{a: ", Hostile.Times(random, 20_000));
                break;
            case 9:
                done = "aliases of aliases";
                lines.InsertRange(0, Enumerable.Range(0, 12).Select(i => FormattableString.Invariant($"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat(i == 0 ? "x" : FormattableString.Invariant($"*a{i - 1}"), 9))}]")));
                break;
            default:
                return Encoding.UTF8.GetBytes(TextMutation.Spoil(text, random, out done));
        }

        return Encoding.UTF8.GetBytes(string.Join('\n', lines));
    }
}
