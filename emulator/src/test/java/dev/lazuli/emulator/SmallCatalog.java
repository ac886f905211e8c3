package dev.lazuli.emulator;

import dev.lazuli.catalog.Catalog;
import dev.lazuli.catalog.CatalogText;
import java.util.List;

/** A few types, made up to show what types can be like. */
final class SmallCatalog {
    private static final String RESOURCES = """
            provider Microsoft.Resources

            type Resources/ResourceGroup Microsoft.Resources/resourceGroups 2024-07-01
              file resources.json
              name pattern=^[-\\w._()]+$ min=1 max=90
              path /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}
              put ResourceGroups_CreateOrUpdate 200,201
              get ResourceGroups_Get 200
              patch ResourceGroups_Update 200
              delete ResourceGroups_Delete 200,202 async
              head ResourceGroups_CheckExistence 204
              list ResourceGroups_List 200 paged
              body ResourceGroup
              result ResourceGroup

            shape ResourceGroup
              id string read-only
              name string read-only
              type string read-only
              properties ResourceGroupProperties
              location string required
              tags string{}

            shape ResourceGroupProperties
              provisioningState string read-only
            """;

    private static final String NETWORK = """
            provider Microsoft.Network

            type Network/Card Microsoft.Network/cards 2024-01-01
              file network.json
              path /subscriptions/{s}/resourceGroups/{g}/providers/Microsoft.Network/cards/{cardName}
              put Cards_CreateOrUpdate 200,201
              get Cards_Get 200
              delete Cards_Delete 202,204 async=location
              list Cards_List 200 paged
              body Card
              result Card

            type Network/VirtualNetwork Microsoft.Network/virtualNetworks 2024-01-01
              file network.json
              name pattern=^[A-Za-z0-9-]+$ min=2 max=64
              path /subscriptions/{s}/resourceGroups/{g}/providers/Microsoft.Network/virtualNetworks/{networkName}
              put VirtualNetworks_CreateOrUpdate 200,201 async=azure-async-operation
              get VirtualNetworks_Get 200
              patch VirtualNetworks_UpdateTags 200
              delete VirtualNetworks_Delete 200,202,204 async=location
              list VirtualNetworks_List 200 paged
              body VirtualNetwork
              result VirtualNetwork

            type Network/Subnet Microsoft.Network/virtualNetworks/subnets 2024-01-01
              file network.json
              parent Microsoft.Network/virtualNetworks
              path /subscriptions/{s}/resourceGroups/{g}/providers/Microsoft.Network/virtualNetworks/{networkName}/subnets/{subnetName}
              put Subnets_CreateOrUpdate 200,201 async
              get Subnets_Get 200
              delete Subnets_Delete 200,204 async
              list Subnets_List 200 paged
              body Subnet
              result Subnet

            shape Card
              id string
              name string read-only
              location string
              tags string{}
              properties CardProperties flatten

            shape CardProperties
              ipConfigurations IPConfiguration[]
              provisioningState string read-only
              adminPassword string(password) secret

            shape IPConfiguration
              id string
              name string
              etag string read-only
              properties IPConfigurationProperties flatten

            shape IPConfigurationProperties
              subnet Subnet
              privateIPAddress string
              privateIPAllocationMethod enum(Static, Dynamic, ...) = "Dynamic"

            shape Subnet
              id string
              name string
              etag string read-only
              properties SubnetProperties flatten

            shape SubnetProperties
              addressPrefix string
              provisioningState string read-only

            shape VirtualNetwork
              id string
              name string read-only
              type string read-only
              etag string read-only
              location string
              tags string{}
              properties VirtualNetworkProperties flatten

            shape VirtualNetworkProperties
              addressSpace AddressSpace
              subnets Subnet[]
              resourceGuid string read-only
              provisioningState enum(Succeeded, Failed) read-only
              enableDdosProtection boolean = false

            shape AddressSpace
              addressPrefixes string[]
            """;

    private static final String STORAGE = """
            provider Microsoft.Storage

            type Storage/StorageAccount Microsoft.Storage/storageAccounts 2024-01-01
              file storage.json
              path /subscriptions/{s}/resourceGroups/{g}/providers/Microsoft.Storage/storageAccounts/{accountName}
              put StorageAccounts_Create 200,202 async
              get StorageAccounts_Get 200
              delete StorageAccounts_Delete 200,204
              list StorageAccounts_List 200 paged
              action StorageAccounts_ListKeys 200 path=./listKeys
              body StorageAccountCreateParameters
              result StorageAccount

            type Storage/BlobService Microsoft.Storage/storageAccounts/blobServices 2024-01-01
              file storage.json
              parent Microsoft.Storage/storageAccounts
              name fixed=default
              path /subscriptions/{s}/resourceGroups/{g}/providers/Microsoft.Storage/storageAccounts/{accountName}/blobServices/default
              put BlobServices_Set 200
              get BlobServices_Get 200
              list BlobServices_List 200
              body BlobService
              result BlobService

            type Storage/BlobContainer Microsoft.Storage/storageAccounts/blobServices/containers 2024-01-01
              file storage.json
              parent Microsoft.Storage/storageAccounts/blobServices
              path /subscriptions/{s}/resourceGroups/{g}/providers/Microsoft.Storage/storageAccounts/{accountName}/blobServices/default/containers/{containerName}
              put BlobContainers_Create 200,201
              get BlobContainers_Get 200
              delete BlobContainers_Delete 200,204
              list BlobContainers_List 200 paged
              body BlobContainer
              result BlobContainer

            shape BlobContainer
              properties BlobContainerProperties flatten

            shape BlobContainerProperties
              publicAccess enum(Container, Blob, None)

            shape BlobService
              properties BlobServiceProperties flatten

            shape BlobServiceProperties
              isVersioningEnabled boolean = false

            shape Endpoints
              blob string read-only
              queue string read-only

            shape Identity
              type enum(None, SystemAssigned, ...) required
              principalId string read-only
              tenantId string read-only

            shape Sku
              name string required
              tier string read-only

            shape StorageAccount
              id string read-only
              name string read-only
              type string read-only
              location string
              tags string{}
              sku Sku
              identity Identity
              properties StorageAccountProperties flatten

            shape StorageAccountCreateParameters
              location string required
              tags string{}
              sku Sku required
              identity Identity
              properties StorageAccountCreateProperties flatten

            shape StorageAccountCreateProperties
              accessTier enum(Hot, Cool)
              creationSecret string

            shape StorageAccountProperties
              accessTier enum(Hot, Cool)
              creationTime string(date-time) read-only
              primaryEndpoints Endpoints read-only
              provisioningState string read-only
            """;

    private static final Catalog CATALOG =
            Catalog.of(List.of(CatalogText.read(RESOURCES), CatalogText.read(NETWORK), CatalogText.read(STORAGE)));

    private SmallCatalog() {}

    static Catalog catalog() {
        return CATALOG;
    }
}
