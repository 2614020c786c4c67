SELECT keep_past('extraction_runs');
