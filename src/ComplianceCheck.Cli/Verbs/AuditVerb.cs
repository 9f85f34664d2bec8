using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using ComplianceCheck.Batches;
using ComplianceCheck.Cli.Auditing;
using ComplianceCheck.Cli.Console;
using ComplianceCheck.Cli.Inputs;
using ComplianceCheck.Cli.Settings;
using ComplianceCheck.Facts;
using ComplianceCheck.Findings;
using ComplianceCheck.Output.Model;
using ComplianceCheck.Output.Text;
using ComplianceCheck.Rules.Engine;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Rules.Packs;

namespace ComplianceCheck.Cli.Verbs;

/// <summary><c>audit</c>: checks the reports of many bodies by themselves and together, and says who has not reported.</summary>
internal sealed class AuditVerb : IVerb
{
    private const int MostNamed = 10;

    private readonly Terminal terminal;
    private readonly Voice voice;
    private readonly StrictValues values;
    private readonly ReportOpener opener;
    private readonly IRuleEngine engine;
    private readonly CrossEngines crossEngines;
    private readonly PathArgument paths;
    private readonly ReportOptions reports;
    private readonly ReaderWords words;
    private readonly Option<string> roster;
    private readonly Option<string> lastYear;
    private readonly Option<string> output;
    private readonly ColorOption color;

    public AuditVerb(Terminal terminal, Voice voice, StrictValues values, Lazy<RuleBook> builtIn, ReportOpener opener, IRuleEngine engine, CrossEngines crossEngines)
    {
        (this.terminal, this.voice, this.values) = (terminal, voice, values);
        (this.opener, this.engine, this.crossEngines) = (opener, engine, crossEngines);
        words = new ReaderWords(voice.Language);
        paths = new PathArgument(values, voice);
        reports = new ReportOptions(builtIn, values, voice);
        roster = new("--roster") { HelpName = "FILE", Description = voice.Say("option.roster") };
        lastYear = new("--last-year") { HelpName = "DIR", Description = voice.Say("option.last-year") };
        output = new("--output", "-o") { HelpName = "FILE", Description = voice.Say("option.audit-output") };
        color = new ColorOption(values, terminal, voice);
        Command = new Command("audit", voice.Say("verb.audit"));
        paths.AddTo(Command);
        foreach (var option in (Option[])[roster, lastYear, output, color.Option])
        {
            Command.Options.Add(option);
        }

        reports.AddTo(Command);
    }

    /// <inheritdoc/>
    public string Name => Command.Name;

    /// <inheritdoc/>
    public Command Command { get; }

    /// <inheritdoc/>
    public string Examples => voice.Say("examples.audit");

    /// <inheritdoc/>
    public IReadOnlyList<(int Code, string Meaning)> ExitCodes =>
        [(ExitCode.Clean, "help.exit.audit-0"), (ExitCode.Findings, "help.exit.audit-1"), (ExitCode.Failure, "help.exit.2")];

    /// <inheritdoc/>
    public int Run(ParseResult line, CancellationToken cancellation)
    {
        var painted = color.Value(line);
        var cross = crossEngines.Engine ?? throw values.Refuse("usage.audit-native");
        var bodies = line.GetValue(roster) is { } list ? Roster.Read(list, voice) : Roster.None;
        var options = reports.Choosing(line);
        var book = reports.Rules.Book(line);
        book.Validate(options);
        var reading = reports.Reading(line);
        reading = reading with { Lexicon = book.Words(reading.Lexicon) };
        var passed = new PassedOver();
        var inputs = paths.Inputs(line, [], passed);
        RefuseOverwriting(line, inputs);
        var exit = ExitCode.Clean;
        IReadOnlyList<ReadUnit> Read(IReadOnlyList<Input> from, bool judges)
        {
            var read = new List<ReadUnit>();
            foreach (var (opened, error) in OrderedWork.Run(from, i => opener.Open(i, reading, reports.Limits(line)), cancellation))
            {
                if (opened is null)
                {
                    voice.Complain(error!);
                    exit = ExitCode.Failure;
                }
                else if (opened.Facts.Nature == DocumentNature.NotAReport)
                {
                    passed.Add(opened.Path, PassReason.NoReport);
                }
                else
                {
                    var entry = bodies.Find(opened.Facts.AgencyName) ?? bodies.Find(opened.Facts.Agency?.Name);
                    var name = entry?.Name ?? opened.Facts.AgencyName ?? opened.Path;
                    var result = judges ? engine.Check(book.For(opened.Facts, options), opened.Facts, null) : null;
                    read.Add(new ReadUnit(opened.Path, name, entry, opened.Facts.ReportYear, UnitReport.Of(opened.Facts, [name, .. entry?.Aliases ?? []], judges), result));
                }
            }

            return read;
        }

        var now = Read(inputs, judges: true);
        var before = line.GetValue(lastYear) is { } folder ? Read(new InputFinder(voice, new PassedOver()).Find([folder], stdinName: null), judges: false) : [];
        if (now.Count == 0)
        {
            passed.Tell(voice, 0);
            throw values.Refuse("usage.nothing-to-check");
        }

        var year = options.Year ?? UsualYear(now);
        ReadUnit[] due = [.. now.Where(n => n.Year is null || n.Year == year)];
        ReadUnit[] others = [.. now.Except(due)];
        var units = Units(due, before, bodies, year);
        var result = cross.Check(units, book, new RuleOptions { Year = options.Year }, cancellation);
        var ofUnit = result.Findings.ToLookup(f => f.Unit ?? "", StringComparer.Ordinal);
        if (line.GetValue(output) is { } path)
        {
            Write(path, units, due, others, ofUnit);
        }

        Tell(units, now, others, bodies, result, year, painted);
        passed.Tell(voice, now.Count);
        var isFaulty = units.Any(u => u.Report is null) || result.Findings.Any(f => f.Finding.Severity == Severity.Error) || now.Any(n => n.Result!.Findings.Any(f => f.Severity == Severity.Error));
        return Math.Max(exit, isFaulty ? ExitCode.Findings : ExitCode.Clean);
    }

    private void RefuseOverwriting(ParseResult line, IReadOnlyList<Input> inputs)
    {
        if (line.GetValue(output) is { } path && inputs.Select(i => i.File).OfType<string>().Append(line.GetValue(roster)).OfType<string>().Any(f => Path.GetFullPath(f) == Path.GetFullPath(path)))
        {
            throw values.Refuse("usage.overwrite", ("path", path));
        }
    }

    // The year that most reports are on; of two the later one.
    private static int UsualYear(IReadOnlyList<ReadUnit> now) =>
        now.Select(n => n.Year).OfType<int>().GroupBy(y => y).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key).FirstOrDefault()?.Key ?? 0;

    /// <summary>Every body that must report, and every report that is of none of them. A second report of a body is a unit of its own.</summary>
    private static List<CrossReportUnit> Units(IReadOnlyList<ReadUnit> now, IReadOnlyList<ReadUnit> before, Roster bodies, int year)
    {
        var prior = before.Where(b => b.Year == year - 1).GroupBy(b => b.Name, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Report, StringComparer.Ordinal);
        var units = new List<CrossReportUnit>();
        foreach (var of in now.GroupBy(n => n.Name, StringComparer.Ordinal))
        {
            foreach (var (unit, index) in of.Select((u, i) => (u, i)))
            {
                units.Add(new CrossReportUnit
                {
                    Id = index == 0 ? unit.Name : $"{unit.Name}#{(index + 1).ToString(CultureInfo.InvariantCulture)}",
                    Name = unit.Name,
                    Aliases = unit.Entry?.Aliases ?? [],
                    Kind = unit.Entry?.Kind ?? "",
                    Parent = bodies.Find(unit.Entry?.Parent)?.Name,
                    District = unit.Entry?.District ?? "",
                    Year = year,
                    IsSummary = unit.Entry?.IsSummary ?? false,
                    Report = unit.Report,
                    Prior = index == 0 ? prior.GetValueOrDefault(unit.Name) : null,
                    Faults = [.. unit.Result!.Findings.Where(f => f.Severity > Severity.Info).Select(f => f.RuleId).Distinct()],
                });
            }
        }

        var have = now.Select(n => n.Name).ToHashSet(StringComparer.Ordinal);
        units.AddRange(bodies.Entries.Where(e => !have.Contains(e.Name)).Select(e => new CrossReportUnit
        {
            Id = e.Name,
            Name = e.Name,
            Aliases = e.Aliases,
            Kind = e.Kind,
            Parent = bodies.Find(e.Parent)?.Name,
            District = e.District,
            Year = year,
            IsSummary = e.IsSummary,
        }));
        return units;
    }

    private void Tell(IReadOnlyList<CrossReportUnit> units, IReadOnlyList<ReadUnit> now, IReadOnlyList<ReadUnit> others, Roster bodies, CrossResult result, int year, bool painted)
    {
        using var page = new Page(terminal.Out, terminal.OutWidth, painted);
        var missing = units.Where(u => u.Report is null).Select(u => u.Name).ToArray();
        page.Line(0, voice.Fill(
            bodies.Entries.Count == 0 ? "audit.total" : "audit.total-roster",
            ("reports", Voice.Number(now.Count)),
            ("due", Voice.Number(bodies.Entries.Count)),
            ("missing", Voice.Number(missing.Length)),
            ("faulty", Voice.Number(now.Count(n => n.Result!.Findings.Any(f => f.Severity == Severity.Error))))));
        if (missing.Length > 0)
        {
            page.Labelled(0, voice.Say("audit.missing"), string.Join(voice.Say("passed.comma"), missing.Select(VisibleText.Of)), Ink.Warning);
        }

        var strangers = bodies.Entries.Count == 0 ? [] : now.Where(n => n.Entry is null).Select(n => $"{VisibleText.Of(n.Name)} ({VisibleText.Of(n.Path)})").ToArray();
        if (strangers.Length > 0)
        {
            page.Labelled(0, voice.Say("audit.strangers"), string.Join(voice.Say("passed.comma"), strangers), Ink.Warning);
        }

        if (others.Count > 0)
        {
            page.Labelled(
                0,
                voice.Fill("audit.other-year", ("year", Voice.Number(year))),
                string.Join(voice.Say("passed.comma"), others.Take(MostNamed).Select(o => $"{VisibleText.Of(o.Path)} ({Voice.Number(o.Year!.Value)})")) + (others.Count > MostNamed ? " …" : ""),
                Ink.Warning);
        }

        foreach (var of in result.Findings.GroupBy(f => f.Unit ?? ""))
        {
            page.Blank();
            page.Pieces(0, (of.Key.Length == 0 ? voice.Say("audit.districts") : VisibleText.Of(of.Key), Ink.Strong));
            foreach (var (_, concerned, finding, _) in of)
            {
                page.Pieces(2, (words.Of(finding.Severity), InkOf(finding.Severity)), (" " + finding.RuleId, Ink.Faint));
                page.Line(4, voice.In(finding.Message));
                if (concerned.Count > 1)
                {
                    page.Labelled(4, voice.Say("audit.units"), string.Join(voice.Say("passed.comma"), concerned.Skip(1).Take(5).Select(VisibleText.Of)) + (concerned.Count > 6 ? " …" : ""), Ink.Faint);
                }

                page.Labelled(4, voice.Say("audit.fix"), voice.In(finding.Fix));
            }
        }

        page.Flush();
    }

    private static Ink InkOf(Severity severity) => severity switch { Severity.Error => Ink.Error, Severity.Warning => Ink.Warning, _ => Ink.Info };

    // A line a body, for other programs.
    private void Write(string path, List<CrossReportUnit> units, IReadOnlyList<ReadUnit> now, IReadOnlyList<ReadUnit> others, ILookup<string, CrossFinding> findings)
    {
        var read = now.GroupBy(n => n.Name, StringComparer.Ordinal).SelectMany(g => g.Select((n, i) => (Key: i == 0 ? n.Name : $"{n.Name}#{(i + 1).ToString(CultureInfo.InvariantCulture)}", Unit: n)))
            .ToDictionary(n => n.Key, n => n.Unit, StringComparer.Ordinal);
        try
        {
            using var file = new PendingFile(path);
            var lines = units.Select(u => (Unit: u, Read: read.GetValueOrDefault(u.Id), Findings: findings[u.Id]))
                .Concat(others.Select(o => (Unit: new CrossReportUnit { Id = o.Path, Name = o.Name, Parent = o.Entry?.Parent, District = o.Entry?.District ?? "", Year = units[0].Year }, Read: (ReadUnit?)o, Findings: Enumerable.Empty<CrossFinding>())));
            foreach (var (unit, readUnit, found) in lines)
            {
                using (var json = new Utf8JsonWriter(file.Stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
                {
                    WriteUnit(json, unit, readUnit, found);
                }

                file.Stream.WriteByte((byte)'\n');
            }

            file.Complete();
        }
        catch (Exception problem) when (InputProblem.Describe(problem) is not null)
        {
            throw values.Refuse("usage.output-file", ("path", path));
        }
    }

    private void WriteUnit(Utf8JsonWriter json, CrossReportUnit unit, ReadUnit? read, IEnumerable<CrossFinding> findings)
    {
        json.WriteStartObject();
        json.WriteString("unit", unit.Name);
        json.WriteString("status", read is null ? "missing" : read.Year is { } own && own != unit.Year ? "other-year" : "checked");
        json.WriteString("path", read?.Path);
        json.WriteString("parent", unit.Parent);
        json.WriteString("district", unit.District);
        foreach (var (name, severity) in (ReadOnlySpan<(string, Severity)>)[("errors", Severity.Error), ("warnings", Severity.Warning), ("infos", Severity.Info)])
        {
            json.WriteNumber(name, read?.Result!.Findings.Count(f => f.Severity == severity) ?? 0);
        }

        json.WriteStartArray("together");
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("ruleId", finding.Finding.RuleId);
            json.WriteString("severity", finding.Finding.Severity.ToString().ToLowerInvariant());
            json.WriteString("message", voice.In(finding.Finding.Message));
            json.WriteString("fix", voice.In(finding.Finding.Fix));
            json.WriteStartArray("units");
            foreach (var other in finding.Units)
            {
                json.WriteStringValue(other);
            }

            json.WriteEndArray();
            json.WriteString("fingerprint", finding.Finding.Fingerprint);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private sealed record ReadUnit(string Path, string Name, RosterEntry? Entry, int? Year, UnitReport Report, CheckResult? Result);
}
