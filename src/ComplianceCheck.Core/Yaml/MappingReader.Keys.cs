using YamlDotNet.RepresentationModel;

namespace ComplianceCheck.Yaml;

/// <content>Which keys and words are known, required and missing.</content>
internal sealed partial class MappingReader
{
    /// <summary>Reports a key that is not there.</summary>
    public void Require(string key)
    {
        if (Node(key) is null)
        {
            Missing(key);
        }
    }

    /// <summary>Whether a text is one of those allowed; reported where not.</summary>
    public bool IsOneOf(string key, string text, YamlNode node, IReadOnlyList<string> allowed)
    {
        if (allowed.Contains(text))
        {
            return true;
        }

        Mistakes.Add(node.Start, "not-one-of", Nearest.To(text, allowed), key, text, string.Join(", ", allowed));
        return false;
    }

    /// <summary>Whether a word is known; reported where not.</summary>
    public bool IsKnown(string sentence, string word, YamlNode node, IReadOnlyList<string> known)
    {
        if (known.Contains(word))
        {
            return true;
        }

        Mistakes.Add(node.Start, sentence, Nearest.To(word, known), word);
        return false;
    }

    /// <summary>Whether the lexicon has a section role; reported where not.</summary>
    public bool IsKnownRole(YamlScalarNode role) => IsKnown("unknown-role", role.Value!, role, names.Roles);

    /// <summary>What a key is taken to say where it is missing.</summary>
    public void Default(string key, YamlNode value) => defaults[key] = value;

    /// <summary>Reports the keys that nobody asked for, and those that are missing; one that is only misspelt is one mistake and not two.</summary>
    /// <param name="areLaidOver">A key that is there already may be meant, because one file is laid over another.</param>
    public void RefuseUnknownKeys(bool areLaidOver = false)
    {
        foreach (var (key, _) in Entries)
        {
            if (!asked.Contains(key.Value!))
            {
                var meant = Nearest.To(key.Value!, asked.Where(a => areLaidOver || !values.ContainsKey(a)));
                missing.RemoveAll(m => m.Key == meant);
                Mistakes.Add(key.Start, "unknown-key", meant, key.Value!);
            }
        }

        RefuseMissingKeys();
    }

    /// <summary>Reports the keys that are missing, where too little is understood to say which are unknown.</summary>
    public void RefuseMissingKeys()
    {
        foreach (var (key, sentence) in missing)
        {
            Mistakes.Add(mapping, sentence, key);
        }

        missing.Clear();
    }

    /// <summary>Remembers that a key is missing, until it is known which keys are there instead.</summary>
    public void Missing(string key, string sentence = "missing-key")
    {
        shape?.Requires(key);
        if (!missing.Exists(m => m.Key == key))
        {
            missing.Add((key, sentence));
        }
    }
}
