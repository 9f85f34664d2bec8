namespace ComplianceCheck.Rules.Model;

/// <summary>An example of a pack.</summary>
/// <param name="Form">What it is.</param>
/// <param name="Text">Its text; in a whole report, a line <c>=====</c> parts it from last year's.</param>
public sealed record RequirementExample(ExampleForm Form, string Text)
{
    /// <summary>A text as packs write it without saying what it is: one line is a sentence, several are a whole report.</summary>
    public static RequirementExample Of(string text) =>
        new(text.TrimEnd().Contains('\n', StringComparison.Ordinal) ? ExampleForm.Report : ExampleForm.Sentence, text);
}
