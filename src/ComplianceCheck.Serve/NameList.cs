using System.Text.Json.Serialization;

namespace ComplianceCheck.Serve;

/// <summary>How a list of names becomes JSON.</summary>
[JsonSerializable(typeof(string[]))]
internal sealed partial class NameList : JsonSerializerContext;
