namespace ComplianceCheck.Cross.Texts;

/// <summary>What two texts share.</summary>
/// <param name="One">Number of the one text.</param>
/// <param name="Other">Number of the other; an earlier one within a batch.</param>
/// <param name="Share">Share of the lighter text that stands in the other, or the mean of that and the share of its sentences where that is more; 0 to 1.</param>
/// <param name="Sentences">Same sentences but for names and figures; what most reports say is not counted.</param>
/// <param name="Figures">Those of them with the same figures.</param>
internal readonly record struct TextLikeness(int One, int Other, double Share, int Sentences, int Figures);
