using B2BCart.Core.Carts;

namespace B2BCart.Blazor.Carts;

/// <summary>Told of each revision of this node once it is on the disk and answered. A bell, never the truth: it must not wait and must not throw.</summary>
public interface IHearsCommits
{
    void Committed(Append append);
}
