using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Facts;

/// <summary>A total and the parts that the text gives for it.</summary>
/// <param name="Topic">Count topic of the total; empty where unknown.</param>
/// <param name="Total">The total.</param>
/// <param name="Parts">The parts with their names.</param>
/// <param name="IsChannels">The parts are the channels of requests (当面, 传真, 网络, 信函 ...).</param>
/// <param name="IsClosed">The wording promises that the parts are all (其中：… with a residual part or no 主要/等).</param>
/// <param name="Place">Where it stands.</param>
public sealed record SumStatement(
    string Topic, decimal Total, IReadOnlyList<NamedNumber> Parts, bool IsChannels, bool IsClosed, Place Place);
