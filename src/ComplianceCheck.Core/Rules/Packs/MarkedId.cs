using YamlDotNet.Core;

namespace ComplianceCheck.Rules.Packs;

/// <summary>An id and where it stands.</summary>
/// <param name="Id">The id.</param>
/// <param name="At">Its position.</param>
/// <param name="Successor">For a retired id, the one that took its place.</param>
/// <param name="SuccessorAt">Where that stands.</param>
internal sealed record MarkedId(string Id, Mark At, string? Successor = null, Mark SuccessorAt = default);
