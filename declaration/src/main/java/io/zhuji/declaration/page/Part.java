package io.zhuji.declaration.page;

/** One part of a page, below its title. */
public sealed interface Part
        permits Tiles, BarChart, Chain, Calendar, Drawing, Entries, GridChart, RadarChart, Table, Prose {}
