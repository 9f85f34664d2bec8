using ComplianceCheck.Accuracy.Faults;
using ComplianceCheck.Accuracy.Reports;
using ComplianceCheck.Documents.Model;
using ComplianceCheck.Findings;

namespace ComplianceCheck.Accuracy.Measuring;

/// <summary>One fault in one report, and what the checker said.</summary>
internal static class Trial
{
    /// <summary>Everything said about one planting; empty where no requirement that should object concerns the report.</summary>
    public static IReadOnlyList<Observation> Of(Specimen specimen, Fault fault, Planting planting, Form form = Form.Text)
    {
        var (text, changed) = planting.In(specimen.Text);
        var report = new Specimen(specimen.Name, text, planting.Prior is null ? null : CheckedText.Of(planting.Prior).Facts);
        var before = specimen.Clean.Result.Findings;
        var asked = specimen.Clean.Asked.Concat(report.Clean.Asked).ToHashSet(StringComparer.Ordinal);
        var expected = fault.Expects.Split(' ').Where(asked.Contains).Where(id => before.All(f => f.RuleId != id)).ToList();
        if (expected.Count == 0)
        {
            return [];
        }

        var known = before.Select(f => f.Fingerprint).ToHashSet(StringComparer.Ordinal);
        var found = Result(report, fault.Mark, form, changed[0]).Findings.Where(f => !known.Contains(f.Fingerprint)).ToList();
        var right = Right(report, fault.Where, changed);
        var observations = new List<Observation>();
        foreach (var id in expected)
        {
            var own = found.Where(f => f.RuleId == id).ToList();
            observations.Add(new Observation(
                id, own.Count == 0 ? Seen.Missed : own.Any(right) ? Seen.AtPlace : Seen.Elsewhere, Tell(specimen, form, fault, text, changed, own)));
        }

        var innocent = expected.Concat(fault.Allows.Split(' ')).Concat(before.Where(f => f.Severity != Severity.Info)
            .Select(f => f.RuleId)).ToHashSet(StringComparer.Ordinal);
        observations.AddRange(found.Where(f => f.Severity != Severity.Info && !innocent.Contains(f.RuleId))
            .Select(f => new Observation(f.RuleId, Seen.Beside, Tell(specimen, form, fault, text, changed, [f]))));
        return observations;
    }

    private static CheckResult Result(Specimen report, DraftMarkKind? mark, Form form, Span changed)
    {
        if (mark is null && form == Form.Text)
        {
            return report.Clean.Result;
        }

        var file = form == Form.Html ? HtmlForm.Of(report.Clean.Document) : DocxForm.Of(report.Clean.Document, mark, report.ParagraphAt(changed.Start));
        return CheckedText.Of(file, form == Form.Html ? "report.html" : "report.docx", report.Prior).Result;
    }

    private static Func<Finding, bool> Right(Specimen report, Where where, IReadOnlyList<Span> changed)
    {
        var regions = changed.Select(c => where switch
        {
            Where.Cell => c,
            Where.Part => report.Around(c.Length == 0 ? Math.Max(0, c.Start - 1) : c.Start),
            _ => report.Map.Sentence(c),
        }).ToList();
        if (where == Where.Report && report.Title is { } title)
        {
            regions.Add(title);
        }

        return f => (f.Place is null && where == Where.Report)
            || f.Related.Append(f.Place).Any(p => report.Of(p) is { } span && regions.Any(r => r.Touches(span)));
    }

    private static string Tell(Specimen specimen, Form form, Fault fault, string text, IReadOnlyList<Span> changed, IReadOnlyList<Finding> findings)
    {
        var around = changed.Select(c => text[Math.Max(0, c.Start - 20)..Math.Min(text.Length, Math.Min(c.End, c.Start + 60) + 20)].Replace("\n", "⏎", StringComparison.Ordinal));
        var said = findings.Select(f => $"{f.RuleId} {f.Severity} {f.Message.Zh} [{f.Place?.Line}:{f.Place?.Column}]");
        return $"{specimen.Name} as {form}: {fault.Name}: …{string.Join("… …", around.Take(3))}… => {string.Join(" / ", said)}";
    }
}
