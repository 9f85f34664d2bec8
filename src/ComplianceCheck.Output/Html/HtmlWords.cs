using ComplianceCheck.Documents.Model;
using ComplianceCheck.Findings;
using ComplianceCheck.Messages;
using ComplianceCheck.Output.Model;
using ComplianceCheck.Output.Text;

namespace ComplianceCheck.Output.Html;

/// <summary>The sentences of the page in the reader's language.</summary>
internal sealed class HtmlWords(DisplayLanguage language)
{
    private readonly MessageCatalogue messages = FormatMessages.All;

    /// <summary>What formats say alike about a finding.</summary>
    public FindingText Finding { get; } = new(language);

    /// <summary>The language as pages name it.</summary>
    public string Code => language == DisplayLanguage.Chinese ? "zh-CN" : "en";

    /// <summary>Places, severities and clauses.</summary>
    public ReaderWords Reader { get; } = new(language);

    /// <summary>A sentence.</summary>
    public string Say(string key) => messages[key].In(language);

    /// <summary>A text in the reader's language.</summary>
    public string Say(LocalizedText text) => text.In(language);

    /// <summary>A sentence with its values.</summary>
    public string Fill(string key, params ReadOnlySpan<(string Name, string Value)> arguments) => messages.Fill(key, arguments).In(language);

    /// <summary>A sentence with numbers.</summary>
    public string Count(string key, params (string Name, int Value)[] arguments) =>
        Fill(key, [.. arguments.Select(a => (a.Name, HtmlText.Number(a.Value)))]);

    /// <summary>What a table is called.</summary>
    public string TableName(Table table) => Count("place.table", ("table", table.Number));

    /// <summary>What a mark says to those who do not see it.</summary>
    public string Mark(int number, Finding finding) =>
        Fill("html.mark", ("number", HtmlText.Number(number)), ("severity", Reader.Of(finding.Severity)), ("rule", finding.RuleId));

    /// <summary>The style class of a severity.</summary>
    public static string Class(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
