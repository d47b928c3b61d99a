// Builds the static pages: the Teams tab and the Outlook pane. Called by src/cli/pages/buildPages.ts.

import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import TerserPlugin from 'terser-webpack-plugin';

const root = dirname(fileURLToPath(import.meta.url));

/**
 * @param {{ out: string }} options `out`: the folder for the pages
 * @returns {import('webpack').Configuration}
 */
export default function config({ mode, out }) {
  return {
    mode: 'production',
    context: root,
    target: ['web', 'es2022'],
    entry: { tab: './src/ui/tab/index.tsx', pane: './src/ui/pane/index.tsx', auth: './src/ui/auth/index.ts' },
    output: {
      path: out,
      clean: true,
      filename: 'assets/[name].[contenthash:10].js',
      chunkFilename: 'assets/[name].[contenthash:10].js',
      assetModuleFilename: 'assets/[name].[contenthash:10][ext]',
      publicPath: '/',
    },
    // Source maps lie apart: the pages do not name them, so a browser fetches none.
    devtool: 'hidden-source-map',
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          include: join(root, 'src'),
          use: {
            loader: 'swc-loader',
            options: {
              jsc: {
                parser: { syntax: 'typescript', tsx: true },
                transform: { react: { runtime: 'automatic' } },
                target: 'es2022',
              },
            },
          },
        },
      ],
    },
    optimization: {
      minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })],
      splitChunks: { chunks: 'async' },
      runtimeChunk: false,
    },
    plugins: ['tab', 'pane', 'auth'].map(
      (page) =>
        new HtmlWebpackPlugin({
          filename: `${page}.html`,
          chunks: [page],
          template: join(root, `src/ui/shared/page.html`),
          scriptLoading: 'defer',
          minify: false,
        }),
    ),
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}
