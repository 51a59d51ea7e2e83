namespace B2BCart.Core.Sharing;

/// <summary>What somebody may do in a cart; each role includes the ones before it.</summary>
public enum CartRole
{
    Viewer = 1,
    Commenter = 2,

    /// <summary>Adds lines, changes and removes their own.</summary>
    Contributor = 3,
    Editor = 4,
    Owner = 5,
}
