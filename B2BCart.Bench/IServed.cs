namespace B2BCart.Bench;

/// <summary>A server in demo mode in a folder of its own, as a process of its own or in this one.</summary>
internal interface IServed : IAsyncDisposable
{
    Uri Url { get; }
}
