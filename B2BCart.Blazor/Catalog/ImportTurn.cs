using B2BCart.Blazor.Storage;

namespace B2BCart.Blazor.Catalog;

/// <summary>The right to import, held by one process at a time; the operating system takes it back from one that dies.</summary>
public static class ImportTurn
{
    public static IDisposable? Take(DataFolder folder)
    {
        try
        {
            return new FileStream(Path.Combine(folder.Path, "catalog-import.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
