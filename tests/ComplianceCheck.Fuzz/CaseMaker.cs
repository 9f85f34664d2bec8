using System.Text;
using ComplianceCheck.Fuzz.Mutations;

namespace ComplianceCheck.Fuzz;

/// <summary>Makes cases; the same seed and index make the same case.</summary>
internal sealed class CaseMaker
{
    private const int MostBytes = 3_000_000;
    private const int LargeBytes = 100_000;
    private const int LargeShare = 16;

    private readonly Corpus corpus = new();
    private readonly ByteMutation bytes = new(isText: false);
    private readonly ByteMutation bytesOfText = new(isText: true);
    private readonly TextMutation text = new();
    private readonly HtmlMutation html = new();
    private readonly ZipMutation zip = new();
    private readonly XmlMutation xml = new();
    private readonly YamlMutation yaml = new();

    public FuzzCase Make(int seed, int index)
    {
        var random = new Random(unchecked((seed * 7_368_787) + index));
        if (random.Next(12) == 0)
        {
            if (random.Next(3) == 0)
            {
                var (settings, content) = corpus.Settings(random);
                return Spoil(seed, index, Errand.CheckBesideIt, settings, Encoding.UTF8.GetBytes(content), random);
            }

            return Spoil(seed, index, index % 3 == 0 ? Errand.LintPack : Errand.CheckWithPack, "fuzz.yaml", Encoding.UTF8.GetBytes(corpus.Pack(random)), random);
        }

        // The formats cost as much as the check, so they do not write every report.
        var errand = index % 3 == 0 ? Errand.WriteEveryFormat : index % 12 == 1 ? Errand.ReadFacts : Errand.Check;
        var (name, original) = corpus.Report(random);
        return Spoil(seed, index, errand, name, original, random);
    }

    private FuzzCase Spoil(int seed, int index, Errand errand, string name, byte[] file, Random random)
    {
        var history = new StringBuilder(name);
        for (var rounds = random.Next(1, 5); rounds > 0 && file.Length < MostBytes; rounds--)
        {
            var mutation = Choose(name, random);
            var spoilt = mutation.Apply(file, random, out var done);

            // A file that grows a hundredfold costs as much as hundreds of others; most such steps are not taken.
            if (spoilt.Length > LargeBytes && random.Next(LargeShare) > 0)
            {
                continue;
            }

            file = spoilt;
            history.Append(" · ").Append(done);
        }

        // Now and then the name lies about what the file is.
        if (errand is Errand.Check or Errand.WriteEveryFormat or Errand.ReadFacts && random.Next(20) == 0)
        {
            name = Path.ChangeExtension(name, new[] { ".txt", ".md", ".docx", ".html", ".mht", ".htm", ".doc", ".odt" }[random.Next(8)]);
            history.Append(" · named ").Append(name);
        }

        return new FuzzCase(seed, index, errand, name, file, history.ToString());
    }

    private IMutation Choose(string name, Random random) => (Path.GetExtension(name), random.Next(10)) switch
    {
        (".yaml", > 1) => yaml,
        (".docx", 0 or 1) => zip,
        (".docx", > 2) => xml,
        (".odt", < 3) => zip,
        (".odt", > 4) => xml,
        (".doc", _) or (".odt", _) => bytes,
        (".html", > 4) => html,
        (".docx", _) => bytes,
        (_, 0) => bytesOfText,
        _ => text,
    };
}
