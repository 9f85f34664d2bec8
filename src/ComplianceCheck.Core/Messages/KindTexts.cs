namespace ComplianceCheck.Messages;

/// <summary>What check kinds say about themselves, and about mistakes in their parameters: <c>rules/messages/kinds.yaml</c>.</summary>
internal static class KindTexts
{
    /// <summary>How a kind tests.</summary>
    public static LocalizedText Description(string kind) => MessageCatalogue.Kinds.Sentence(kind);

    /// <summary>A mistake in the parameters of a kind.</summary>
    public static LocalizedText OfParameter(string name, params string[] arguments) =>
        MessageCatalogue.Kinds.Sentence("mistake-" + name, arguments);
}
