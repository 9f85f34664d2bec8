namespace ComplianceCheck.Rules.Model;

/// <summary>Why something was not checked: a key of <c>rules/messages/reasons.yaml</c> and its arguments, named <c>{0}</c>, <c>{1}</c> there.</summary>
/// <param name="Key">The key.</param>
/// <param name="Arguments">The arguments.</param>
public sealed record Reason(string Key, IReadOnlyList<string> Arguments);
