import module lazuli.azure;

/** N virtual networks in one resource group, a thousand where the environment does not say. */
void main() {
    var count = Integer.parseInt(System.getenv().getOrDefault("N", "1000"));
    var azure = Azure.stack("scale");
    var group = azure.resources().resourceGroup("rg-scale", g -> g.location("uksouth"));
    for (var i = 0; i < count; i++) {
        var range = "10." + i % 250 + ".0.0/16";
        azure.network().virtualNetwork("vnet-" + i, group, n -> n
                .location("uksouth")
                .addressSpace(a -> a.addressPrefixes(range)));
    }
}
