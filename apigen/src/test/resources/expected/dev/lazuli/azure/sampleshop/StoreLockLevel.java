package dev.lazuli.azure.sampleshop;

public enum StoreLockLevel {
  CAN_NOT_DELETE,

  READ_ONLY
}
