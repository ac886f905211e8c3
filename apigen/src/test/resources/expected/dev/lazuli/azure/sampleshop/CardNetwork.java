package dev.lazuli.azure.sampleshop;

public enum CardNetwork {
  VISA,

  MASTER_CARD,

  UTC_PLUS_1
}
