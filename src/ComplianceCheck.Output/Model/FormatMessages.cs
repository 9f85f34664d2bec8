using ComplianceCheck.Messages;

namespace ComplianceCheck.Output.Model;

/// <summary>The sentences of the output formats, which many of their parts look into; they stand in <c>messages.yaml</c>.</summary>
internal static class FormatMessages
{
    /// <summary>All sentences by key.</summary>
    public static MessageCatalogue All { get; } = MessageCatalogue.Of(typeof(FormatMessages).Assembly, "messages.yaml");
}
