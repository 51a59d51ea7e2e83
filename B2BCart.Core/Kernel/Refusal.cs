namespace B2BCart.Core.Kernel;

/// <summary>
/// The business says no. The type's name is stable and its properties are the data to act on;
/// the sentence for a person stands in the resources of the room, in each language.
/// </summary>
public abstract record Refusal
{
    /// <summary>The stable name that travels in APIs and finds the sentence.</summary>
    public string Name => GetType().Name;
}
