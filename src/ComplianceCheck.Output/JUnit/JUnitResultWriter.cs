using System.Globalization;
using System.Text;
using System.Xml;
using ComplianceCheck.Findings;
using ComplianceCheck.Messages;
using ComplianceCheck.Output.Model;
using ComplianceCheck.Output.Text;

namespace ComplianceCheck.Output.JUnit;

/// <summary>Writes results as JUnit XML: a report is a suite, a requirement a test. What could not be judged is skipped with its reason, not passed.</summary>
internal sealed class JUnitResultWriter : IResultWriter
{
    private readonly XmlWriter xml;
    private readonly DisplayLanguage language;
    private readonly string tool;
    private readonly FindingText text;

    public JUnitResultWriter(Stream stream, WriterOptions options)
    {
        language = options.Language;
        tool = options.Tool.Name;
        text = new FindingText(language);
        xml = XmlWriter.Create(stream, new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            Indent = true,
            NewLineChars = "\n",
            // A run that breaks off must not look like one that came to its end.
            WriteEndDocumentOnClose = false,
        });
        xml.WriteStartDocument();
        xml.WriteStartElement("testsuites");
        Attribute("name", tool);
    }

    /// <inheritdoc/>
    public void Write(CheckedReport report)
    {
        var shown = report.Shown.ToLookup(f => f.RuleId);
        var cases = report.Result.Outcomes.Select(o => Case(report, o, [.. shown[o.RuleId]])).ToArray();
        StartSuite(report.Read.Path, cases.Length, Count("failure"), Count("error"), Count("skipped"));
        foreach (var (outcome, ending) in report.Result.Outcomes.Zip(cases))
        {
            WriteCase(report.Read.Path, text.Requirement(report, outcome.RuleId), ending);
        }

        WriteNotes(report);
        xml.WriteEndElement();
        xml.Flush();

        int Count(string element) => cases.Count(c => c?.Element == element);
    }

    /// <inheritdoc/>
    public void Write(InputError error) => WriteError(error.Path, error.Code, VisibleText.Of(error.Message.In(language)));

    /// <inheritdoc/>
    public void Finish(RunTotals totals)
    {
        if (totals.IsStopped)
        {
            WriteError(tool, "stopped", text.Say("gate.stopped"));
        }

        xml.WriteEndElement();
        xml.WriteWhitespace("\n");
        xml.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => xml.Dispose();

    private Ending? Case(CheckedReport report, RequirementOutcome outcome, IReadOnlyList<Finding> findings)
    {
        var reason = outcome.Reason is { } why ? VisibleText.Of(why.In(language)) : "";
        return outcome.Outcome switch
        {
            Outcome.Failed when findings.Count > 0 => Failure(report, findings),
            Outcome.Failed => new Ending("skipped", null, Unshown(report, outcome.RuleId), null),
            Outcome.NotApplicable => new Ending("skipped", null, text.Line("junit.not-applicable", reason), null),
            Outcome.NotAssessable => new Ending("skipped", null, text.Line("junit.not-assessable", reason), null),
            Outcome.Crashed => new Ending("error", "crashed", text.Line("gate.crashed", reason), text.Line("gate.crashed", reason)),
            _ => null,
        };
    }

    /// <summary>All findings of a requirement in one failure, for most readers of the format show the first and no other.</summary>
    private Ending Failure(CheckedReport report, IReadOnlyList<Finding> findings)
    {
        var gravest = findings.Max(f => f.Severity);
        var body = string.Join("\n\n", findings.Select(f => string.Join('\n', [text.Message(f), .. text.Details(f, report.ExpiredWaiverOf(f))])));
        return new Ending("failure", gravest.ToString().ToLowerInvariant(), string.Join(' ', findings.Select(text.Message)), body);
    }

    private string Unshown(CheckedReport report, string ruleId) => report.Waivers.Waived.FirstOrDefault(w => w.Finding.RuleId == ruleId) is { } waived
        ? text.Line("detail.waiver", text.Words.Of(waived.Waiver, isExpired: false))
        : text.Say("junit.hidden");

    /// <summary>A suite of one test that ended in an error, for what could not be checked.</summary>
    private void WriteError(string name, string code, string message)
    {
        StartSuite(name, tests: 1, failures: 0, errors: 1, skipped: 0);
        WriteCase(name, text.Say("junit.reading"), new Ending("error", code, message, message));
        xml.WriteEndElement();
        xml.Flush();
    }

    private void StartSuite(string path, int tests, int failures, int errors, int skipped)
    {
        xml.WriteStartElement("testsuite");
        Attribute("name", path);
        Attribute("tests", tests);
        Attribute("failures", failures);
        Attribute("errors", errors);
        Attribute("skipped", skipped);
        Attribute("time", 0);
    }

    private void WriteCase(string path, string name, Ending? ending)
    {
        xml.WriteStartElement("testcase");
        // Readers take what stands before the last full stop for a package; a file name is not to be cut there.
        Attribute("classname", path.Replace('.', '_'));
        Attribute("name", name);
        Attribute("time", 0);
        if (ending is not null)
        {
            xml.WriteStartElement(ending.Element);
            Attribute("message", ending.Message);
            if (ending.Type is { } type)
            {
                Attribute("type", type);
            }

            if (ending.Body is { } body)
            {
                xml.WriteString(XmlText.Of(body));
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteNotes(CheckedReport report)
    {
        var notes = report.Notes.Select(n => VisibleText.Of(n.In(language)));
        if (!report.Result.IsReport)
        {
            notes = notes.Prepend(text.Say("head.not-a-report"));
        }

        var lines = notes.ToArray();
        if (lines.Length > 0)
        {
            xml.WriteElementString("system-out", XmlText.Of(string.Join('\n', lines)));
        }
    }

    private void Attribute(string name, string value) => xml.WriteAttributeString(name, XmlText.Of(value));

    private void Attribute(string name, int value) => Attribute(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>How a test ended that did not pass.</summary>
    private sealed record Ending(string Element, string? Type, string Message, string? Body);
}
