using ComplianceCheck.Rules.Model;
using YamlDotNet.Core;

namespace ComplianceCheck.Rules.Packs;

/// <summary>A change and where its parts stand.</summary>
/// <param name="Change">The change.</param>
/// <param name="IdAt">Where the id stands.</param>
/// <param name="Templates">Its message and fix, to be held against the kind of the requirement it changes.</param>
internal sealed record MarkedChange(PackChange Change, Mark IdAt, IReadOnlyList<TemplateNode> Templates);
