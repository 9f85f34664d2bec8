namespace ComplianceCheck.InventedReports.Drafts;

/// <summary>A report in words, which can still be changed.</summary>
internal sealed class Draft
{
    private const string Numerals = "一二三四五六七八九十";

    public List<Paragraph> Top { get; } = [];

    public List<Paragraph> LeadIn { get; } = [];

    public List<Part> Parts { get; } = [];

    /// <summary>Signature, date, and what is attached.</summary>
    public List<Block> Tail { get; } = [];

    /// <summary>Everything in the order of reading.</summary>
    public IEnumerable<Block> Blocks => Top.Concat<Block>(LeadIn)
        .Concat(Parts.SelectMany((p, i) => p.Blocks.Prepend(new Paragraph(new Statement(p.Key, (p.Number ?? Numerals[i] + "、") + p.Name)))))
        .Concat(Tail);

    public IEnumerable<Statement> Statements => Blocks.OfType<Paragraph>().SelectMany(p => p.Statements);

    public Part Part(string role) => Parts.First(p => p.Role == role);

    public bool Has(string key) => Statements.Any(s => s.Key == key);

    public Statement Said(string key) => Statements.First(s => s.Key == key);

    public Paragraph Around(string key) => Blocks.OfType<Paragraph>().First(p => p.Statements.Any(s => s.Key == key));

    public Grid Grid(string key) => Blocks.OfType<Grid>().First(g => g.Key == key);

    public bool HasGrid(string key) => Blocks.OfType<Grid>().Any(g => g.Key == key);

    /// <summary>Leaves statements out; a paragraph that has no other goes with them.</summary>
    public void Leave(params string[] keys)
    {
        bool Strip(Block block)
        {
            if (block is not Paragraph paragraph)
            {
                return false;
            }

            var stripped = paragraph.Statements.RemoveAll(s => keys.Contains(s.Key)) > 0;
            return stripped && paragraph.Statements.All(s => s.Key.StartsWith("sub:", StringComparison.Ordinal));
        }

        Top.RemoveAll(Strip);
        LeadIn.RemoveAll(Strip);
        Tail.RemoveAll(Strip);
        Parts.ForEach(p => p.Blocks.RemoveAll(Strip));
    }

    /// <summary>Puts a statement behind another.</summary>
    public void Add(string after, string key, string text)
    {
        var paragraph = Around(after);
        paragraph.Statements.Insert(paragraph.Statements.FindIndex(s => s.Key == after) + 1, new Statement(key, text));
    }
}
