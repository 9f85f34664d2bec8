using System.Text;
using ComplianceCheck.Documents.Model;
using ComplianceCheck.Facts;
using ComplianceCheck.Findings;
using ComplianceCheck.Messages;

namespace ComplianceCheck.Cli.Checking;

/// <summary>A judgement as bytes. Of the report itself only title, body and year are kept; formats that write more of it are not served from a cache.</summary>
internal static class JudgementBytes
{
    /// <summary>Text that is not well formed would come back changed, so it is refused instead.</summary>
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The bytes of a judgement; null where it cannot be kept.</summary>
    public static byte[]? Write(ReportFacts facts, CheckResult result)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Strict);
        try
        {
            Number(writer, facts.ReportYear);
            Optional(writer, facts.Agency, Agency);
            Optional(writer, facts.Title, Title);
            Many(writer, result.Outcomes, RequirementEnd);
            Many(writer, result.Findings, Finding);
            writer.Write(result.IsReport);
            return stream.ToArray();
        }
        catch (EncoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>The judgement of bytes that were written by this build; of the facts, what was kept.</summary>
    public static (ReportFacts Facts, CheckResult Result) Read(byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes), Strict);
        var facts = new ReportFacts { ReportYear = Number(reader), Agency = Optional(reader, Agency), Title = Optional(reader, Title) };
        return (facts, new CheckResult(Many(reader, RequirementEnd), Many(reader, Finding), reader.ReadBoolean()));
    }

    private static void Agency(BinaryWriter writer, AgencyFact agency)
    {
        writer.Write(agency.Name);
        writer.Write((int)agency.Kind);
        Many(writer, agency.RegionPath, (w, p) => w.Write(p));
    }

    private static AgencyFact Agency(BinaryReader reader) => new(reader.ReadString(), (AgencyKind)reader.ReadInt32(), Many(reader, r => r.ReadString()));

    private static void Title(BinaryWriter writer, TitleFact title)
    {
        writer.Write(title.Text);
        Number(writer, title.Year);
        Text(writer, title.Agency);
        Position(writer, title.Place);
    }

    private static TitleFact Title(BinaryReader reader) =>
        new() { Text = reader.ReadString(), Year = Number(reader), Agency = Text(reader), Place = Position(reader) };

    private static void RequirementEnd(BinaryWriter writer, RequirementOutcome outcome)
    {
        writer.Write(outcome.RuleId);
        writer.Write((int)outcome.Outcome);
        Optional(writer, outcome.Reason, Localized);
        Many(writer, outcome.Evidence, Value);
    }

    private static RequirementOutcome RequirementEnd(BinaryReader reader) =>
        new(reader.ReadString(), (Outcome)reader.ReadInt32(), Optional(reader, Localized), Many(reader, Value));

    private static void Finding(BinaryWriter writer, Finding finding)
    {
        writer.Write(finding.RuleId);
        writer.Write((int)finding.Severity);
        Localized(writer, finding.Message);
        Localized(writer, finding.Fix);
        Many(writer, finding.Basis, Basis);
        Optional(writer, finding.Place, Position);
        Many(writer, finding.Related, Position);
        Many(writer, finding.Evidence, Value);
        writer.Write(finding.Fingerprint);
    }

    private static Finding Finding(BinaryReader reader) => new()
    {
        RuleId = reader.ReadString(),
        Severity = (Severity)reader.ReadInt32(),
        Message = Localized(reader),
        Fix = Localized(reader),
        Basis = Many(reader, Basis),
        Place = Optional(reader, Position),
        Related = Many(reader, Position),
        Evidence = Many(reader, Value),
        Fingerprint = reader.ReadString(),
    };

    private static void Basis(BinaryWriter writer, LegalBasis basis)
    {
        writer.Write(basis.Document);
        Text(writer, basis.Number);
        Text(writer, basis.Article);
    }

    private static LegalBasis Basis(BinaryReader reader) => new(reader.ReadString(), Text(reader), Text(reader));

    private static void Value(BinaryWriter writer, Evidence evidence)
    {
        writer.Write(evidence.Name);
        Text(writer, evidence.Value);
        writer.Write(evidence.Quote);
    }

    private static Evidence Value(BinaryReader reader) => new(reader.ReadString(), Text(reader), reader.ReadString());

    private static void Position(BinaryWriter writer, Place place)
    {
        writer.Write(place.Section);
        foreach (var number in (int?[])[place.Line, place.Column, place.Paragraph, place.Offset, place.Table, place.Row, place.Cell])
        {
            Number(writer, number);
        }

        Text(writer, place.Key);
        writer.Write(place.Quote);
        writer.Write(place.Order);
    }

    private static Place Position(BinaryReader reader) => new()
    {
        Section = reader.ReadString(),
        Line = Number(reader),
        Column = Number(reader),
        Paragraph = Number(reader),
        Offset = Number(reader),
        Table = Number(reader),
        Row = Number(reader),
        Cell = Number(reader),
        Key = Text(reader),
        Quote = reader.ReadString(),
        Order = reader.ReadInt64(),
    };

    private static void Localized(BinaryWriter writer, LocalizedText text)
    {
        writer.Write(text.Zh);
        writer.Write(text.En);
    }

    private static LocalizedText Localized(BinaryReader reader) => new(reader.ReadString(), reader.ReadString());

    private static void Text(BinaryWriter writer, string? text) => Optional(writer, text, (w, t) => w.Write(t));

    private static string? Text(BinaryReader reader) => Optional(reader, r => r.ReadString());

    private static void Number(BinaryWriter writer, int? number)
    {
        writer.Write(number.HasValue);
        writer.Write(number ?? 0);
    }

    private static int? Number(BinaryReader reader)
    {
        var isThere = reader.ReadBoolean();
        var number = reader.ReadInt32();
        return isThere ? number : null;
    }

    private static void Optional<T>(BinaryWriter writer, T? value, Action<BinaryWriter, T> write)
        where T : class
    {
        writer.Write(value is not null);
        if (value is not null)
        {
            write(writer, value);
        }
    }

    private static T? Optional<T>(BinaryReader reader, Func<BinaryReader, T> read)
        where T : class => reader.ReadBoolean() ? read(reader) : null;

    private static void Many<T>(BinaryWriter writer, IReadOnlyList<T> values, Action<BinaryWriter, T> write)
    {
        writer.Write(values.Count);
        foreach (var value in values)
        {
            write(writer, value);
        }
    }

    private static T[] Many<T>(BinaryReader reader, Func<BinaryReader, T> read)
    {
        var values = new T[reader.ReadInt32()];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = read(reader);
        }

        return values;
    }
}
