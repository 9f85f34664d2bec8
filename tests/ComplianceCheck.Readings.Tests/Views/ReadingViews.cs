using System.Collections.Frozen;

namespace ComplianceCheck.Readings.Tests.Views;

/// <summary>What a specification may compare: the names of its columns and blocks.</summary>
internal static class ReadingViews
{
    public static FrozenDictionary<string, ReadingView> All { get; } = new Dictionary<string, ReadingView>
    {
        // The language.
        ["number"] = new(LanguageViews.Number),
        ["dates"] = new(LanguageViews.Dates),
        ["folded"] = new(LanguageViews.Folded),
        ["clauses"] = new(LanguageViews.Clauses),
        ["paragraphs"] = new(LanguageViews.Paragraphs),
        ["heading numbers"] = new(SectionViews.HeadingNumbers),
        ["title roles"] = new(SectionViews.TitleRoles),
        ["kind"] = new(BodyViews.Kind),
        ["is a name"] = new(BodyViews.IsName),
        ["region"] = new(BodyViews.Region),
        ["same body"] = new(BodyViews.SameBody),
        ["is of the page"] = new(MentionViews.IsOfThePage),

        // The file.
        ["blocks"] = new(DocumentViews.Blocks),
        ["draft marks"] = new(DocumentViews.DraftMarks),

        // The report.
        ["title"] = new(IdentityViews.Title),
        ["agency"] = new(IdentityViews.Agency),
        ["namings"] = new(IdentityViews.Namings),
        ["year"] = new(IdentityViews.Year),
        ["nature"] = new(IdentityViews.Nature),
        ["sections"] = new(SectionViews.Sections),
        ["outline"] = new(SectionViews.Outline, PartOf: "sections"),
        ["sub-outline"] = new(SectionViews.SubOutline, PartOf: "sections"),
        ["listed parts"] = new(SectionViews.ListedParts),
        ["list is"] = new(SectionViews.ListIs, PartOf: "listed parts"),
        ["late start"] = new(SectionViews.LateStart),
        ["break-off"] = new(SectionViews.BreakOff),
        ["periods"] = new(PeriodViews.Periods),
        ["period details"] = new(PeriodViews.Details, PartOf: "periods"),
        ["signed"] = new(PeriodViews.Signed),
        ["published"] = new(PeriodViews.Published),
        ["years"] = new(PeriodViews.YearMentions),
        ["year clauses"] = new(PeriodViews.YearClauses, PartOf: "years"),
        ["counts"] = new(CountViews.Counts),
        ["zeros"] = new(CountViews.Zeros, PartOf: "counts"),
        ["count clauses"] = new(CountViews.Clauses, PartOf: "counts"),
        ["count sections"] = new(CountViews.Sections, PartOf: "counts"),
        ["sums"] = new(SumViews.Sums),
        ["named sums"] = new(SumViews.Named, PartOf: "sums"),
        ["shares"] = new(SumViews.Shares),
        ["tables"] = new(TableViews.Cells),
        ["table figures"] = new(TableViews.Figures, PartOf: "tables"),
        ["table faults"] = new(TableViews.Faults, PartOf: "tables"),
        ["citations"] = new(MentionViews.Citations),
        ["self names"] = new(MentionViews.SelfNames),
        ["words"] = new(MentionViews.Words),
        ["residue"] = new(MentionViews.Residue),
        ["duplicates"] = new(MentionViews.Duplicates),
        ["furniture"] = new(MentionViews.Furniture),

        // The rules.
        ["findings"] = new(CheckViews.Findings),
        ["outcome"] = new(CheckViews.Outcome, PartOf: "findings"),
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
