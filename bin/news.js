#!/usr/bin/env node
import { main } from '../dist/news.js';

process.exitCode = await main(process.argv.slice(2));
