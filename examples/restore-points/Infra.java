import module lazuli.azure;

/** A virtual machine with its network, and the collection of its restore points with a first one. */
void main() {
    var azure = Azure.stack("backup");
    var location = "norwayeast";
    var group = azure.resources().resourceGroup("myResourceGroup", g -> g.location(location));

    var network = azure.network().virtualNetwork("myNetwork", group, n -> n
            .location(location)
            .addressSpace(a -> a.addressPrefixes("10.0.0.0/16")));
    var subnet = azure.network().subnet("default", network, s -> s.addressPrefix("10.0.0.0/24"));
    var card = azure.network().networkInterface("myVM-nic", group, n -> n
            .location(location)
            .ipConfigurations(c -> c
                    .name("ipconfig1")
                    .privateIPAllocationMethod(IPAllocationMethod.DYNAMIC)
                    .subnet(subnet)));

    var vm = azure.compute().virtualMachine("myVM", group, v -> v
            .location(location)
            .hardwareProfile(h -> h.vmSize(VirtualMachineSizeTypes.STANDARD_D2S_V3))
            .storageProfile(s -> s
                    .imageReference(i -> i
                            .publisher("Canonical")
                            .offer("ubuntu-24_04-lts")
                            .sku("server")
                            .version("latest"))
                    .osDisk(d -> d
                            .createOption(DiskCreateOptionTypes.FROM_IMAGE)
                            .caching(CachingTypes.READ_WRITE)
                            .managedDisk(m -> m.storageAccountType("Premium_LRS"))))
            .osProfile(o -> o
                    .computerName("myVM")
                    .adminUsername("azureuser")
                    .linuxConfiguration(l -> l
                            .disablePasswordAuthentication(true)
                            .ssh(s -> s.publicKeys(k -> k
                                    .path("/home/azureuser/.ssh/authorized_keys")
                                    .keyData("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIBxQx0pPl0m4q7xk0b3gL3f1n1JvYx2sW8a5h6c7d8e9 azureuser")))))
            .networkProfile(n -> n.networkInterfaces(i -> i.id(card).primary(true))));

    var collection = azure.compute().restorePointCollection("myRestorePointCollection", group, c -> c
            .location(location)
            .source(s -> s.id(vm))
            .tag("myTag1", "tagValue1"));
    azure.compute().restorePoint("myRestorePoint", collection, p -> p
            .consistencyMode(ConsistencyModeTypes.CRASH_CONSISTENT));
}
