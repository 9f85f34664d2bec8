using ComplianceCheck.Batches;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Cross.Joining;

/// <summary>A figure for a requirement of one kind: the network tells facts apart by type before it looks into any.</summary>
/// <typeparam name="TKind">The kind.</typeparam>
internal sealed class CellOf<TKind>(Need need, UnitFact owner, UnitFact source, CellPart part, string line, UnitTable table, int position)
    : CellFact(need, owner, source, part, line, table, position)
    where TKind : CheckKind;
