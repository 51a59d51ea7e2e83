namespace B2BCart.Tests.People;

/// <summary>A server that was just set up; its one admin is signed in.</summary>
public abstract class AdminStory : IAsyncLifetime
{
    private protected CompanyServer Server { get; } = new();

    private protected Visitor Admin { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await Server.InitializeAsync();
        Admin = await Server.SetUpAsync();
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        Admin.Dispose();
        await Server.DisposeAsync();
    }
}
