namespace ComplianceCheck.Architecture.Tests;

/// <summary>
/// The rooms of the house and the arrows between them, lowest room first. A room is a namespace (and so a folder); it may use the rooms
/// named beside it, which all stand above its own row, so that there can be no ring.
/// </summary>
internal static class Rooms
{
    private const string Table = """
        Messages             |
        Characters           |
        Hashing              |
        Yaml                 | Messages
        Documents.Model      | Messages
        Documents.Text       | Characters Documents.Model
        Documents.Html       | Documents.Model Documents.Text
        Documents.Docx       | Documents.Model
        Documents.Doc        | Documents.Model Documents.Docx
        Documents.OpenDocument | Documents.Model Documents.Docx
        Documents            | Documents.Model Documents.Text Documents.Html Documents.Docx Documents.Doc Documents.OpenDocument
        Findings             | Messages Documents.Model
        Language             | Characters Hashing Messages Yaml Documents.Model
        Facts                | Messages Documents.Model
        Language.WordFiles   | Yaml Language
        Forms                | Messages Yaml Facts
        Reading.Regions      | Language
        Reading.Tracing      | Language
        Reading.Title        | Language Facts Language.WordFiles Reading.Tracing
        Reading.Outline      | Documents.Model Language Facts Language.WordFiles Reading.Tracing Reading.Title
        Reading.Agency       | Language Facts Language.WordFiles Reading.Regions Reading.Tracing Reading.Title Reading.Outline
        Reading.Period       | Language Facts Language.WordFiles Reading.Tracing Reading.Title Reading.Outline
        Reading.Parts        | Language Facts Reading.Outline
        Reading.Citations    | Documents.Model Language Facts Reading.Outline
        Reading.Counts       | Documents.Model Language Facts Reading.Tracing Reading.Outline
        Reading.Sums         | Language Facts Reading.Tracing Reading.Outline
        Reading.Mentions     | Documents.Model Language Facts Language.WordFiles Reading.Outline Reading.Agency
        Reading.Tables       | Documents.Model Language Facts Forms
        Reading.Residue      | Documents.Model Language Facts Language.WordFiles Reading.Tracing Reading.Title Reading.Outline Reading.Agency Reading.Counts
        Reading              | Messages Yaml Documents.Model Language Facts Language.WordFiles Forms Reading.Regions Reading.Tracing Reading.Title Reading.Outline Reading.Agency Reading.Period Reading.Parts Reading.Citations Reading.Counts Reading.Sums Reading.Mentions Reading.Tables Reading.Residue
        Rules.Matching       | Messages Documents.Model Facts
        Rules.Model          | Messages Yaml Documents.Model Findings Language Facts Rules.Matching
        Rules.Packs          | Hashing Messages Yaml Findings Language Facts Language.WordFiles Forms Rules.Model
        Rules.Engine         | Hashing Messages Documents.Model Findings Facts Rules.Matching Rules.Model
        Rules.Explaining     | Messages Documents.Model Findings Facts Rules.Matching Rules.Model Rules.Engine
        Rules.Schema         | Messages Yaml Language Forms Rules.Model Rules.Packs
        Kinds.Shared         | Messages Yaml Documents.Model Language Facts Rules.Matching Rules.Model
        Kinds.Citations      | Yaml Documents.Model Findings Facts Rules.Matching Rules.Model Kinds.Shared
        Kinds.Counts         | Messages Yaml Documents.Model Findings Facts Forms Rules.Matching Rules.Model Kinds.Shared
        Kinds.Outline        | Messages Yaml Documents.Model Findings Language Facts Rules.Matching Rules.Model Kinds.Shared
        Kinds.Period         | Messages Yaml Documents.Model Findings Facts Rules.Matching Rules.Model Kinds.Shared
        Kinds.Text           | Messages Yaml Documents.Model Findings Language Facts Rules.Matching Rules.Model Kinds.Shared
        Kinds.Tables         | Messages Yaml Documents.Model Findings Facts Forms Rules.Matching Rules.Model Kinds.Shared
        Kinds.Batches        | Messages Yaml Forms Rules.Matching Rules.Model Kinds.Shared
        Kinds                | Messages Yaml Language Rules.Model Rules.Packs Kinds.Batches Kinds.Citations Kinds.Counts Kinds.Outline Kinds.Period Kinds.Text Kinds.Tables
        Batches              | Messages Documents.Model Findings Facts Forms Rules.Model Rules.Packs
        Waivers              | Yaml Findings Rules.Model Rules.Packs
        Examples             | Batches Messages Yaml Documents Findings Language Facts Language.WordFiles Reading.Title Reading.Outline Reading Rules.Matching Rules.Model Rules.Packs Rules.Engine
        NRules               | Findings Facts Rules.Matching Rules.Model Rules.Engine Kinds
        Cross.Texts          | Batches
        Cross.Joining        | Documents.Model Findings Facts Batches Rules.Model
        Cross.Kinds          | Documents.Model Findings Facts Batches Rules.Model Kinds.Batches Cross.Texts Cross.Joining
        Cross                | Messages Documents.Model Findings Facts Batches Rules.Model Rules.Packs Rules.Engine Cross.Joining Cross.Kinds
        Output.Model         | Messages Documents.Model Findings Facts Rules.Model Waivers
        Output.Text          | Messages Documents.Model Findings Facts Waivers Output.Model
        Output.Json.Contract | Messages Documents.Model Findings Facts Rules.Model Waivers Output.Model
        Output.Json          | Messages Yaml Rules.Model Output.Model Output.Json.Contract
        Output.Markdown      | Messages Documents.Model Findings Output.Model Output.Text
        Output.Html          | Hashing Messages Documents.Model Findings Facts Rules.Matching Rules.Model Waivers Output.Model Output.Text
        Output.Csv           | Messages Documents.Model Findings Facts Waivers Output.Model Output.Text
        Output.JUnit         | Messages Findings Waivers Output.Model Output.Text
        Output.Pipelines     | Hashing Messages Documents.Model Findings Waivers Output.Model Output.Text Output.Json Output.Markdown
        Output.Sarif         | Messages Documents.Model Findings Rules.Model Waivers Output.Model Output.Text Output.Json.Contract Output.Json Output.Markdown
        Output.Reference     | Messages Findings Facts Rules.Model Output.Model Output.Text Output.Markdown
        Output               | Messages Output.Model Output.Text Output.Json Output.Markdown Output.Html Output.Csv Output.JUnit Output.Pipelines Output.Sarif
        Serve                | Messages Documents.Model Findings Facts Output.Model Output.Text Output.Html Output
        Cli.Console          | Messages Yaml Rules.Packs Output.Model Output.Text
        Cli.Timing           | Messages Yaml Rules.Matching Rules.Model Output.Text Cli.Console
        Cli.Inputs           | Hashing Messages Documents.Model Documents Reading Output.Model Output.Text Output Cli.Console Cli.Timing
        Cli.Auditing         | Findings Batches Output.Text Cli.Console Cli.Inputs
        Cli.Settings         | Messages Yaml Documents.Model Findings Language Reading Rules.Model Rules.Packs Rules.Engine Batches Waivers NRules Cross Output.Model Output.Text Output Cli.Console Cli.Timing Cli.Inputs
        Cli.Checking         | Hashing Messages Documents.Model Findings Language Facts Reading Rules.Model Rules.Packs Rules.Engine Waivers Output.Model Output.Json.Contract Output Cli.Console Cli.Timing Cli.Inputs Cli.Settings
        Cli.Watching         | Documents.Model Findings Output.Model Cli.Console Cli.Inputs Cli.Settings Cli.Checking
        Cli.Serving          | Reading Rules.Model Rules.Engine Serve Output.Model Cli.Console Cli.Timing Cli.Inputs Cli.Settings Cli.Checking Cli.Watching
        Cli.Verbs            | Messages Yaml Documents.Model Findings Language Facts Batches Forms Reading Rules.Model Rules.Packs Rules.Engine Rules.Explaining Rules.Schema Kinds Waivers Examples Output.Model Output.Text Output.Json Output.Reference Output Serve Cli.Console Cli.Timing Cli.Inputs Cli.Auditing Cli.Settings Cli.Checking Cli.Watching Cli.Serving
        Cli                  | Messages Yaml Language Rules.Model Rules.Packs Rules.Engine Kinds Output.Text Cli.Console Cli.Timing Cli.Inputs Cli.Settings Cli.Checking Cli.Verbs
        """;

    /// <summary>For each room the rooms that it may use, in the order of the table.</summary>
    public static IReadOnlyList<KeyValuePair<string, string[]>> Allowed { get; } =
    [
        .. Table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => line.Split('|'))
            .Select(row => KeyValuePair.Create(row[0].Trim(), row[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))),
    ];
}
