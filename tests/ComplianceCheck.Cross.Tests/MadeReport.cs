using ComplianceCheck.Batches;
using ComplianceCheck.Documents.Model;
using ComplianceCheck.Facts;
using ComplianceCheck.Forms;

namespace ComplianceCheck.Cross.Tests;

/// <summary>Facts of a report as a reader would give them, made without one: thousands are needed.</summary>
internal sealed class MadeReport
{
    private readonly string name;
    private readonly Dictionary<string, decimal> figures = [];
    private readonly Dictionary<string, CellState> states = [];

    public MadeReport(string name, int year) => (this.name, Signature, Year) = (name, name, year);

    public List<string> Tables { get; } = [.. Kinds];

    public List<string> Sentences { get; } = [];

    public string Signature { get; set; }

    public int Year { get; set; }

    public static IReadOnlyList<string> Kinds { get; } = ["proactive-2021", "requests-2021", "review-2019"];

    /// <summary>Every cell of the three tables.</summary>
    public static IReadOnlyList<string> Cells { get; } =
    [
        .. Kinds.SelectMany(kind =>
        {
            var form = FormBook.BuiltIn.Find(kind)!;
            return form.Rows.SelectMany(r => form.Columns.Where(c => form.Has(r, c)).Select(c => $"{kind}:{r}.{c}"));
        }),
    ];

    public decimal this[string cell]
    {
        get => figures.GetValueOrDefault(cell);
        set => figures[cell] = value;
    }

    /// <summary>Puts something other than a figure into a cell.</summary>
    public void Put(string cell, CellState state) => states[cell] = state;

    public CellState State(string cell) => states.TryGetValue(cell, out var state) ? state : this[cell] == 0 ? CellState.Zero : CellState.Number;

    public bool Has(string kind) => Tables.Contains(kind);

    public UnitReport Made(bool quotes = true) => UnitReport.Of(Facts(), [name], quotes);

    public ReportFacts Facts() => new()
    {
        ReportYear = Year,
        Agency = new AgencyFact(name, AgencyKind.Department, []),
        AgencyMentions =
        [
            new AgencyMention(name, AgencyRole.Title, new Place { Line = 1, Quote = name }),
            new AgencyMention(Signature, AgencyRole.Signature, new Place { Line = 90, Section = "落款", Quote = Signature }),
        ],
        Tables = [.. Tables.Select(Table)],
        Sections =
        [
            new Section
            {
                Roles = ["overview"],
                Level = 1,
                Heading = "一、总体情况",
                Title = "总体情况",
                Place = new Place { Line = 2, Section = "一、总体情况" },
                Body = string.Join('\n', Sentences),
            },
        ],
    };

    private StatutoryTable Table(string kind)
    {
        var cells = Cells.Where(c => c.StartsWith(kind + ":", StringComparison.Ordinal)).Select((cell, index) =>
        {
            var (row, column) = (cell[(kind.Length + 1)..cell.LastIndexOf('.')], cell[(cell.LastIndexOf('.') + 1)..]);
            var state = State(cell);
            return new StatutoryCell(row, column, state is CellState.Number or CellState.Zero ? this[cell] : null, state, row, new Place { Line = 10 + index, Section = kind });
        });
        return new StatutoryTable(kind, [.. cells], new Place { Line = 9, Section = kind });
    }
}
