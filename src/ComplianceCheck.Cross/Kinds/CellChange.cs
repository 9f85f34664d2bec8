using ComplianceCheck.Batches;
using ComplianceCheck.Cross.Joining;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Cross.Kinds;

/// <summary>A figure of this year beside one of last year's report of the same unit.</summary>
internal sealed class CellChange
{
    private readonly CellFact[] cells;

    public CellChange(Need need, UnitFact owner, IEnumerable<CellFact> cells) => (Key, this.cells) = ((need, owner), [.. cells]);

    /// <summary>Requirement and unit.</summary>
    public (Need Need, UnitFact Owner) Key { get; }

    /// <summary>Both figures are there.</summary>
    public bool IsWhole => Find(CellPart.Now) is not null && Find(CellPart.Before) is not null;

    /// <summary>This year's.</summary>
    public CellFact Now => Find(CellPart.Now)!;

    /// <summary>Last year's.</summary>
    public CellFact Before => Find(CellPart.Before)!;

    /// <summary>The figure that plays a part; null where there is none.</summary>
    public CellFact? Find(CellPart part) => Array.Find(cells, c => c.Part == part);

    /// <summary>The tables of both years; null, and said why, where one is not there.</summary>
    public static (UnitTable Now, UnitTable Before)? Tables(Need need, UnitFact unit, IReadOnlyList<string> tables)
    {
        if (unit.Unit.Report is null)
        {
            need.Doubts(unit, "unit-not-in");
        }
        else if (unit.Unit.Prior is null)
        {
            need.Doubts(unit, "no-prior-report");
        }
        else if (unit.Prior is not { } prior)
        {
            need.Doubts(unit, "prior-of-other-year");
        }
        else if (unit.Unit.Report.Table(tables) is not { } now)
        {
            need.Doubts(unit, "table-missing");
        }
        else if (prior.Table(tables) is not { } before)
        {
            need.Doubts(unit, "prior-table-missing");
        }
        else
        {
            return (now, before);
        }

        return null;
    }

    /// <summary>Pairs of cells of both years, those left out in which one has no figure; where all are, nothing is concluded.</summary>
    public static IReadOnlyList<CellOf<TKind>> Facts<TKind>(
        Need need, UnitFact unit, UnitTable now, UnitTable before, bool areZerosJoined, IEnumerable<((string Row, string Column) Now, (string Row, string Column) Before)> cells)
        where TKind : CheckKind
    {
        var (facts, isReadable) = (new List<CellOf<TKind>>(), false);
        foreach (var (to, from) in cells)
        {
            var (at, then) = (now.FigureAt(to.Row, to.Column), before.FigureAt(from.Row, from.Column));
            isReadable |= at >= 0 && then >= 0;

            // Where there was nothing and is nothing, there is nothing to join.
            if (at >= 0 && then >= 0 && (areZerosJoined || now.Value(at) != 0 || before.Value(then) != 0))
            {
                var line = $"{to.Row}.{to.Column}";
                facts.Add(new CellOf<TKind>(need, unit, unit, CellPart.Now, line, now, at));
                facts.Add(new CellOf<TKind>(need, unit, unit, CellPart.Before, line, before, then));
            }
        }

        if (!isReadable)
        {
            need.Doubts(unit, "table-unreadable");
        }

        return facts;
    }
}
