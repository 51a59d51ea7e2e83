using B2BCart.Core.Kernel;

namespace B2BCart.Blazor.Storage;

/// <summary>The storage takes nothing at the moment. Nothing is promised: whoever sends the command again under its id gets the one answer there will be.</summary>
public sealed record StorageIsOut : Refusal;
