using ComplianceCheck.Documents.Model;
using ComplianceCheck.Facts;
using ComplianceCheck.Language;
using ComplianceCheck.Reading.Outline;

namespace ComplianceCheck.Tests.Rules.Kinds;

/// <summary>Facts made by hand.</summary>
internal static class Made
{
    public static readonly ReportFacts Nothing = new();

    public static Place At(int order, string quote = "引文") => new() { Order = order, Line = order, Quote = quote, Section = "某部分" };

    public static TitleFact Title(string text = "某县水利局2017年政府信息公开工作年度报告") => new()
    {
        Text = text,
        Year = 2017,
        Agency = "某县水利局",
        NamesGovernmentInformation = true,
        SaysAnnualReport = true,
        YearWordCount = 1,
        Place = At(1, text),
    };

    public static Section Section(string roles, int order, int? ordinal = null, int level = 1, string heading = "", string body = "") => new()
    {
        Roles = roles.Split(' '),
        Ordinal = ordinal,
        Level = level,
        Heading = heading.Length > 0 ? heading : roles,
        Title = heading.Length > 0 ? heading : roles,
        Place = At(order, heading),
        Body = body,
    };

    /// <summary>A report with these sections, held against the fixed outline.</summary>
    public static ReportFacts Outlined(params IReadOnlyList<Section> sections) =>
        new() { Sections = sections, Official = OfficialOutlineReader.Of(Lexicon.BuiltIn).Read(sections) };

    public static CountStatement Count(
        string topic, decimal? value, string section = "on-request", Coverage covers = Coverage.ReportYear, int order = 10, string unit = "件") => new()
    {
        Topic = topic,
        Value = value,
        Unit = unit,
        Covers = covers,
        OtherYear = covers == Coverage.OtherYear ? 2016 : null,
        Role = section,
        Place = At(order, $"{topic} {value}"),
    };

    public static StatisticalPeriod Period(string start, string end, int order = 2) => new()
    {
        Start = start.Length > 0 ? Day(start) : null,
        End = end.Length > 0 ? Day(end) : null,
        StartText = start,
        EndText = end,
        Class = start.Length > 0 ? PeriodClass.Full : PeriodClass.EndOnly,
        HasKeyword = true,
        Keyword = "统计期限",
        Place = At(order, $"统计期限{start}至{end}"),
    };

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd");

    public static WordMention Word(string set, string section = "problems") => new(set, [section], At(20, set));

    public static StatutoryTable Table(params string[] cells) => new(
        "statistics-2014",
        [.. cells.Select((cell, index) => Cell(cell.Split(' ')[0], cell.Split(' ')[1], index))],
        At(100, "统计表"));

    private static StatutoryCell Cell(string row, string text, int index)
    {
        var (value, state) = text switch
        {
            "blank" => ((decimal?)null, CellState.Blank),
            "dash" => (null, CellState.Dash),
            "text" => (null, CellState.Unreadable),
            "0" => (0, CellState.Zero),
            _ => (decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture), CellState.Number),
        };
        return new StatutoryCell(row, "value", value, state, $"（一）{row}数", At(101 + index, text));
    }
}
