namespace ComplianceCheck.Reading.Counts;

/// <summary>A word that names a topic, where it stands.</summary>
internal readonly record struct TopicMention(Topic Topic, int Start, int End);
